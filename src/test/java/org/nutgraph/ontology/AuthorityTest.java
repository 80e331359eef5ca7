// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;
import org.nutgraph.resolve.Linker;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class AuthorityTest {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void the_built_in_authority_takes_less_than_300_megabytes() {
        Authority shared = Project.authority();
        long before = used();
        Authority read = AuthorityReader.read(List.of());
        Linker linker = new Linker(Project.ONTOLOGY, read);
        long megabytes = (used() - before) / MEGABYTE;
        System.err.println("authority with the index of names: " + megabytes + " MB");
        assertThat(megabytes).isLessThan(300);
        assertThat(linker.decide(List.of())).isEmpty();
        assertThat(read.size()).isEqualTo(shared.size()).isGreaterThan(50_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void everything_names_its_source_and_its_licence() {
        assertThat(Project.authority().all()).allSatisfy(thing -> {
            assertThat(thing.setting().source()).isNotEmpty();
            assertThat(thing.setting().source()).allMatch(source -> source.matches(".*(CC0|PD|MIT|ODbL).*"));
        });
    }

    @Test
    void every_source_has_one_address_where_it_is() throws IOException {
        Pattern row = Pattern.compile("\\| `([^`]+)` \\| (https://\\S+)( and https://\\S+)? \\|");
        List<String> listed = Files.readAllLines(Path.of("rdf/authority/LICENSE.md")).stream()
                .flatMap(line -> row.matcher(line).results()).map(found -> found.group(1)).toList();
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Project.authority().all()
                .stream().flatMap(thing -> thing.setting().source().stream()).distinct().toList());
    }

    @Test
    void no_two_things_share_an_identifier() {
        Set<String> seen = new HashSet<>();
        assertThat(Project.authority().all().stream().flatMap(thing -> thing.sameAs().stream())).allMatch(seen::add);
    }

    @Test
    void every_identifier_stands_in_a_table_of_the_sources() throws IOException {
        Optional<Path> tables = Project.shared("authority");
        if (tables.isPresent()) {
            Set<String> identifiers = new HashSet<>();
            try (Stream<Path> files = Files.list(tables.get())) {
                for (Path file : files.filter(table -> table.toString().endsWith(".tsv")).toList()) {
                    Files.readAllLines(file).forEach(line -> identifiers.add(line.split("\t", 2)[0]));
                }
            }
            assertThat(Project.authority().all().stream().flatMap(thing -> thing.sameAs().stream())
                    .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))).allMatch(identifiers::contains);
        }
    }

    @Test
    void the_files_are_those_that_the_tables_give(@TempDir Path target) throws IOException {
        Optional<Path> tables = Project.shared("authority");
        if (tables.isPresent()) {
            Path shipped = Path.of("rdf/authority");
            for (String name : List.of("tables.tsv", "demonyms.tsv")) {
                Files.copy(shipped.resolve(name), target.resolve(name));
            }
            new AuthorityBuilder(tables.get(), target).build();
            for (String name : Files.readAllLines(shipped.resolve("index"))) {
                assertThat(Files.readAllBytes(target.resolve(name))).as(name)
                        .isEqualTo(Files.readAllBytes(shipped.resolve(name)));
            }
        }
    }

    @Test
    void a_name_is_found_whatever_its_accents_and_case() {
        assertThat(Project.authority().like("bogota")).extracting(Known::label).contains("Bogota");
        assertThat(Project.authority().like("SAO PAULO")).isEqualTo(Project.authority().like("São Paulo")).isNotEmpty();
    }

    /** A source that joins by name gave a department of Uruguay the inhabitants of the state of the same name. */
    @Test
    void no_division_has_more_inhabitants_than_its_country_can_have() {
        List<Known> named = Project.authority().named("Florida");
        assertThat(named.getFirst().iri()).isEqualTo("https://w3id.org/nutgraph/id/place/florida");
        assertThat(named).filteredOn(thing -> thing.iri().endsWith("florida-uruguay")).isNotEmpty()
                .allMatch(thing -> thing.weight() < 1_000_000);
    }

    @Test
    void words_for_what_is_of_a_place_lead_to_it() {
        assertThat(Stream.of("Chilean", "Chileans", "Pole", "Viennese", "European")
                .map(word -> Project.authority().ofDemonym(word).orElseThrow().label()))
                .containsExactly("Chile", "Chile", "Poland", "Vienna", "Europe");
        assertThat(Project.authority().ofDemonym("Skerrovian")).isEmpty();
    }

    @Test
    void a_place_lies_in_its_division_and_its_country() {
        Known city = Project.authority().named("Tapachula").getFirst();
        assertThat(Project.authority().around(city)).containsSubsequence("https://w3id.org/nutgraph/id/place/chiapas",
                "https://w3id.org/nutgraph/id/place/mexico");
        assertThat(city.setting().point()).isPresent();
    }

    @Test
    void one_of_two_tables_that_know_a_thing_gives_its_class_and_both_give_names() {
        Known city = Project.authority().named("Bangkok").getFirst();
        assertThat(city.type()).endsWith("AdministrativeArea");
        assertThat(city.setting().source()).hasSize(2);
        assertThat(city.names()).contains("Krung Thep");
    }
}
