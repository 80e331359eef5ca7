// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Identity;

import static org.assertj.core.api.Assertions.assertThat;

/** Short texts, each with a name that several things have, or that only looks like one that is known. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class AmbiguityIT {
    private static final Path TEXTS = Path.of("src/test/resources/ambiguity/texts.tsv");
    private static final Path APART = Path.of("src/test/resources/ambiguity/apart.tsv");
    private static final Path FRESH = Path.of("src/test/resources/ambiguity/fresh.tsv");
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());
    private static final Identities IDENTITIES = Project.pipeline().identities();

    /** A name in a text, and what it is. */
    private record Case(String name, String expected, String text, boolean shared) {
        static Case of(String line) {
            String[] cells = line.split("\t", -1);
            return new Case(cells[0], cells[1], cells[2], cells.length > 3);
        }
    }

    @Test
    void nine_of_ten_names_are_what_the_text_means() throws IOException {
        List<Case> cases = cases(TEXTS);
        assertThat(cases).hasSizeGreaterThan(60);
        assertThat(cases.stream().filter(Case::shared)).hasSizeGreaterThanOrEqualTo(20);
        List<String> wrong = wrong(cases);
        assertThat(wrong).as("wrong of " + cases.size()).hasSizeLessThanOrEqualTo(cases.size() / 10);
    }

    /** Written when the rules stood; 25 of 29 were right at once. */
    @Test
    void texts_kept_apart_are_linked_nearly_as_well() throws IOException {
        List<Case> cases = cases(APART);
        assertThat(cases).hasSizeGreaterThan(20);
        assertThat(wrong(cases)).as("wrong of " + cases.size()).hasSizeLessThanOrEqualTo(cases.size() / 7);
    }

    @Test
    void texts_that_were_read_only_once_are_linked_as_well() throws IOException {
        List<Case> cases = cases(FRESH);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
        List<String> wrong = wrong(cases);
        System.err.println(
                "fresh texts: wrong " + wrong.size() + " of " + cases.size() + "\n" + String.join("\n", wrong));
        assertThat(wrong).as("wrong of " + cases.size()).hasSizeLessThanOrEqualTo(cases.size() / 10);
    }

    private static List<Case> cases(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).map(Case::of).toList();
    }

    private static List<String> wrong(List<Case> cases) {
        List<String> wrong = new ArrayList<>();
        for (Case one : cases) {
            String got = linked(one);
            if (!got.equals(one.expected())) {
                wrong.add(one.name() + ": " + got + " for " + one.expected() + " in: " + one.text());
            }
        }
        return wrong;
    }

    private static String linked(Case one) {
        List<Entity> entities = IDENTITIES.resolve(EXTRACTOR.extract(Engine.read(one.text()))).entities();
        return entities.stream().filter(entity -> entity.mentions().stream().anyMatch(
                mention -> mention.text().equals(one.name()) || entity.label().equals(one.name()))).findFirst()
                .flatMap(Entity::identity).map(Identity::sameAs).flatMap(same -> same.stream().findFirst())
                .or(() -> Optional.of("-")).map(iri -> iri.substring(iri.lastIndexOf('/') + 1)).orElseThrow();
    }
}
