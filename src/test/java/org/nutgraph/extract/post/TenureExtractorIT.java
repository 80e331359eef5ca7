// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.post;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Tenure;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose post it is, where its body is not named beside it. */
final class TenureExtractorIT {
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());

    private static List<String> posts(String text) {
        Facts facts = EXTRACTOR.extract(Engine.read(text));
        Map<String, String> labels = facts.entities().stream().collect(Collectors.toMap(Entity::id, Entity::label));
        return facts.facts(Tenure.class).stream().map(tenure -> labels.get(tenure.holder()) + ", " + tenure.role()
                + tenure.organisation().map(body -> " of " + labels.get(body)).orElse("")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The Delmore Transit Authority runs 640 buses. The mayor praised Priya Raman, the authority's chief engineer.; Priya Raman, chief engineer of Delmore Transit Authority",
            "The Northern Relief Agency had closed its office. The agency's director, Ana Ruiz, resigned.; Ana Ruiz, director of Northern Relief Agency",
            "The Clean Rivers Foundation lost its funds. Paul Ostrin, the foundation's treasurer, resigned.; Paul Ostrin, treasurer of Clean Rivers Foundation"})
    void a_body_that_is_called_by_its_noun_has_the_post(String text, String post) {
        assertThat(posts(text)).containsExactly(post);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Two banks merged. The agency's director, Ana Ruiz, resigned.; Ana Ruiz, director"})
    void a_body_that_nothing_was_called_by_is_left_open(String text, String post) {
        assertThat(posts(text)).containsExactly(post);
    }
}
