// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Project;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences that no pattern was written on. */
final class ClauseExtractorIT {
    private static Facts facts(String text) {
        return Project.pipeline().facts(ArticleReader.read(text.getBytes(StandardCharsets.UTF_8), "a.md"));
    }

    private static List<String> statements(String text) {
        Facts facts = facts(text);
        Map<String, String> labels = facts.entities().stream().collect(Collectors.toMap(Entity::id, Entity::label));
        return facts.facts(Statement.class).stream()
                .map(statement -> labels.get(statement.subject()) + " " + local(statement.predicate()) + " "
                        + labels.get(statement.object()) + ": " + local(statement.commitment().factuality())
                        + statement.commitment().statedBy().map(by -> " by " + labels.get(by)).orElse(""))
                .toList();
    }

    private static String local(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The World Bank financed the Green Rivers Plan.; Green Rivers Plan fundedBy World Bank: happened",
            "The Green Rivers Plan was quietly financed by the World Bank.; "
                    + "Green Rivers Plan fundedBy World Bank: happened",
            "Critics read about the World Bank, which financed the Green Rivers Plan.; "
                    + "Green Rivers Plan fundedBy World Bank: happened",
            "The Green Rivers Plan, financed by the World Bank, ended.; "
                    + "Green Rivers Plan fundedBy World Bank: happened",
            "The Green Rivers Plan, which has lost much of its money in the last eleven years, was financed by the "
                    + "World Bank that evening.; Green Rivers Plan fundedBy World Bank: happened",
            "The World Bank did not finance the Green Rivers Plan.; Green Rivers Plan fundedBy World Bank: denied",
            "The World Bank will finance the Green Rivers Plan.; Green Rivers Plan fundedBy World Bank: planned",
            "The World Bank may finance the Green Rivers Plan.; Green Rivers Plan fundedBy World Bank: proposed",
            "The World Bank reportedly financed the Green Rivers Plan.; "
                    + "Green Rivers Plan fundedBy World Bank: alleged",
            "The World Bank agreed to finance the Green Rivers Plan.; "
                    + "Green Rivers Plan fundedBy World Bank: planned by World Bank",
            "The World Bank must finance the Green Rivers Plan.; Green Rivers Plan fundedBy World Bank: required",
            "Peru would finance the Green Rivers Plan if Chile did.; "
                    + "Green Rivers Plan fundedBy government of Peru: hypothetical"})
    void the_same_thing_is_read_in_every_voice_and_as_firmly_as_it_is_said(String sentence, String statement) {
        assertThat(statements(sentence)).containsExactly(statement.strip());
    }

    @Test
    void what_is_joined_is_said_of_each() {
        assertThat(statements("The Green Rivers Plan applies in Peru and Chile.")).containsExactly(
                "Green Rivers Plan appliesIn Peru: happened", "Green Rivers Plan appliesIn Chile: happened");
    }

    @Test
    void what_somebody_says_is_theirs_and_no_fact() {
        assertThat(statements("Ana Ribeiro said that the World Bank financed the Green Rivers Plan."))
                .containsExactly("Green Rivers Plan fundedBy World Bank: alleged by Ana Ribeiro");
    }

    @Test
    void a_noun_with_an_article_is_what_was_last_of_its_kind() {
        assertThat(statements("The Green Rivers Plan is old. The World Bank financed the plan."))
                .containsExactly("Green Rivers Plan fundedBy World Bank: happened");
    }

    @Test
    void a_phrase_does_not_reach_over_a_comma() {
        assertThat(statements("Ana Ribeiro, in Lima for the General Assembly of the United Nations, slept."))
                .noneMatch(statement -> statement.startsWith("Ana Ribeiro affiliatedWith"));
    }

    @Test
    void what_is_asked_is_not_said() {
        assertThat(statements("Did the World Bank finance the Green Rivers Plan?")).isEmpty();
    }

    @Test
    void what_cannot_be_is_not_written() {
        assertThat(statements("The World Bank financed Lake Titicaca.")).isEmpty();
    }

    @Test
    void an_event_has_its_people_place_and_day() {
        Facts facts = facts("""
                ---
                date: 2024-05-03
                ---
                On April 12, President Ana Ribeiro visited Lima.
                """);
        assertThat(facts.facts(Event.class)).singleElement().satisfies(event -> {
            assertThat(local(event.type())).isEqualTo("Visit");
            assertThat(event.time()).hasValue("2024-04-12");
            assertThat(event.roles().stream().map(role -> local(role.property()))).containsExactlyInAnyOrder("actor",
                    "location");
        });
    }
}
