// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** When and where an event happens, where no pattern asks for it. The day of each text is 15 May 2024. */
final class SurroundingsIT {
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());

    /** Gives the place and the time of the events of a class, a dash where there is none. */
    private static List<String> told(String text, String type) {
        Facts facts = EXTRACTOR.extract(Engine.read(text));
        Map<String, String> labels = facts.entities().stream().collect(Collectors.toMap(Entity::id, Entity::label));
        return facts.facts(Event.class).stream().filter(event -> event.type().endsWith("/" + type))
                .map(event -> place(event, labels) + " " + event.time().orElse("-")).toList();
    }

    private static String place(Event event, Map<String, String> labels) {
        Optional<String> place = event.roles().stream().filter(role -> role.property().endsWith("/location"))
                .map(Event.Role::entity).findFirst();
        return place.map(labels::get).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Police arrested 14 protesters near Delmore on Friday.; Arrest; Delmore 2024-05-10",
            "Soldiers shot two fishermen off the coast of Ostland in March 2020.; Attack; Ostland 2020-03",
            "The director, Ana Ruiz, resigned in Delmore.; Resignation; Delmore -",
            "Rebels kidnapped three nurses in the hills of Ostland on Monday.; Attack; Ostland 2024-05-13"})
    void what_hangs_from_the_word_of_an_event_is_its_place_and_time(String text, String type, String told) {
        assertThat(told(text, type)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "In 2021, a bus plunged into a ravine, killing 7 people and injuring 23.; Injury; - 2021",
            "A gunman opened fire at a market in Delmore on Tuesday, killing 9 people before police shot him.; Death; Delmore 2024-05-14",
            "The roof of a school fell in on the coast of Ostland on 3 March 2021, injuring 40 pupils.; Injury; Ostland 2021-03-03"})
    void a_participle_behind_a_comma_happens_with_its_verb(String text, String type, String told) {
        assertThat(told(text, type)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Flooding in Narvia on Sunday killed 12 people.; Death; Narvia 2024-05-12",
            "An attack on a convoy near Delmore on Tuesday injured three soldiers.; Injury; Delmore 2024-05-14"})
    void what_kills_is_where_and_when_it_kills(String text, String type, String told) {
        assertThat(told(text, type)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "It was the worst fire since 1997, when 114 people were killed.; Death; - 1997",
            "He fled to Lisbon, where police arrested the nurse, Ana Ruiz, on Monday.; Arrest; Lisbon 2024-05-13",
            "Prosecutors arrested the safety chief, Viktor Brandl, on Sunday evening.; Arrest; - 2024-05-12"})
    void what_is_told_of_a_year_or_a_place_happened_then_or_there(String text, String type, String told) {
        assertThat(told(text, type)).containsExactly(told);
    }

    @Test
    void what_stands_before_two_joined_verbs_holds_for_both_and_what_stands_behind_one_does_not() {
        assertThat(told("On Friday the governor left the coast and met the bishop, Paul Ostrin.", "Meeting"))
                .containsExactly("- 2024-05-10");
        assertThat(told("The governor left the coast on Friday and met the bishop, Paul Ostrin.", "Meeting"))
                .containsExactly("- -");
    }

    @Test
    void where_those_who_act_come_from_is_not_where_they_act() {
        assertThat(told("Gunmen from a camp in Ostland killed two farmers.", "Death")).containsExactly("- -");
        assertThat(told("The nurse, who grew up in Ostland, was arrested.", "Arrest")).containsExactly("- -");
    }
}
