// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.graph.Hardening;

import static org.assertj.core.api.Assertions.assertThat;

final class VersionChangeTest {
    static {
        Hardening.apply();
    }

    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix lex: <https://w3id.org/nutgraph/lex/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;
    private static final String PIER = "ng:Pier a owl:Class ; rdfs:subClassOf ng:Place ; rdfs:label 'pier'@en .";

    private static final Path CURRENT = Path.of("ontology");
    private static final Path RELEASED = Path.of("src/released/ontology");

    @TempDir
    private Path directory;

    private Path write(String name, String turtle) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(name));
        Files.writeString(folder.resolve("a.ttl"), PREFIXES + turtle);
        return folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {PIER + "| NONE",
            "ng:Pier a owl:Class ; rdfs:subClassOf ng:Place ; rdfs:label 'jetty'@en .| PATCH",
            PIER + " ng:Pier lex:noun 'pier'@en .| PATCH", PIER + " ng:Quay a owl:Class .| MINOR",
            PIER + " ng:Pier owl:deprecated true .| MINOR",
            "ng:Pier a owl:Class ; rdfs:subClassOf ng:Facility ; rdfs:label 'pier'@en .| MAJOR",
            PIER + " ng:Pier owl:disjointWith ng:Agent .| MAJOR", PIER + " ng:Pier ng:assertsEdge true .| MAJOR",
            "ng:Quay a owl:Class .| MAJOR"})
    void a_change_is_as_great_as_what_follows_from_it(String now, VersionChange.Size size) throws IOException {
        VersionChange change = VersionChange.between(write("old", PIER), write("new", now.strip()));
        assertThat(change.size()).isEqualTo(size);
        assertThat(change.lines().isEmpty()).isEqualTo(size == VersionChange.Size.NONE);
    }

    @Test
    void what_was_given_up_leads_to_what_is_used_instead() throws IOException {
        Path folder = write("old", PIER + """
                 ng:Jetty a owl:Class ; owl:deprecated true ; <http://purl.org/dc/terms/isReplacedBy> ng:Pier .
                 ng:Round a owl:Class ; owl:deprecated true ; <http://purl.org/dc/terms/isReplacedBy> ng:Round .
                """);
        Ontology ontology = OntologyReader.read(List.of(folder));
        assertThat(ontology.current(Lex.NG + "Jetty")).isEqualTo(Lex.NG + "Pier");
        assertThat(ontology.current(Lex.NG + "Pier")).isEqualTo(Lex.NG + "Pier");
        assertThat(ontology.current(Lex.NG + "Round")).isEqualTo(Lex.NG + "Round");
    }

    @ParameterizedTest
    @CsvSource({"0.1.0, 0.1.0, NONE", "0.1.0, 0.1.1, MINOR", "0.1.0, 0.2.0, MAJOR", "1.2.3, 1.2.4, PATCH",
            "1.2.3, 1.3.0, MINOR", "1.2.3, 2.0.0, MAJOR", "2.0.0, 1.9.9, NONE", "0.9.9, 1.0.0, MAJOR"})
    void a_version_number_allows_so_much(String before, String after, VersionChange.Size size) {
        assertThat(VersionChange.allowed(before, after)).isEqualTo(size);
    }

    @Test
    void the_version_number_says_no_less_than_what_changed_since_the_last_release() {
        VersionChange change = VersionChange.between(RELEASED, CURRENT);
        VersionChange.Size allowed = VersionChange.allowed(OntologyReader.versionOf(RELEASED),
                OntologyReader.versionOf(CURRENT));
        assertThat(change.size()).as("CONTRIBUTING.md says how to raise the version: " + change.lines())
                .isLessThanOrEqualTo(allowed);
    }

    @Test
    void all_modules_have_one_version() {
        assertThat(OntologyReader.versionsOf(CURRENT)).containsOnly(OntologyReader.versionOf(CURRENT));
        assertThat(OntologyReader.versionsOf(RELEASED)).containsOnly(OntologyReader.versionOf(RELEASED));
    }
}
