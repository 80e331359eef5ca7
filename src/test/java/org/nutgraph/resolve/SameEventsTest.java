// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Correction;
import org.nutgraph.ontology.Folded;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Which reports are of one event. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SameEventsTest {
    private static final String BASE = "https://example.org/";
    private static final org.nutgraph.ontology.Ontology ONTOLOGY = OntologyReader.read(List.of());

    /** Such as "k1 2024-03-02 Attack 2024-03-01 actor=Red Column affected=Ana Roca location=@Oldport/Westland". */
    private static Report report(String told) {
        String[] words = told.split(" (?=\\w+=)");
        String[] head = words[0].split(" ", -1);
        List<Report.Part> parts = Arrays.stream(words).skip(1).filter(word -> !word.startsWith("theme="))
                .map(SameEventsTest::part).toList();
        Set<String> theme = Arrays.stream(words).filter(word -> word.startsWith("theme="))
                .flatMap(word -> Folded.words(word.substring("theme=".length())).stream()).collect(Collectors.toSet());
        return new Report(BASE + "article/" + head[0] + "/e/001", head[0].replaceAll("-.*", ""),
                head[1].equals("-") ? "" : head[1], Lex.NG + head[2], told, parts,
                head.length > 3 ? When.of(head[3]) : Optional.empty(), theme);
    }

    private static Report.Part part(String word) {
        String role = word.substring(0, word.indexOf('='));
        String[] names = word.substring(word.indexOf('=') + 1).split("/", -1);
        boolean known = names[0].startsWith("@");
        boolean named = names[0].codePoints().skip(1).anyMatch(Character::isUpperCase) || known;
        return new Report.Part(Lex.NG + role, BASE + "id/" + names[0], Folded.text(names[0]), named,
                role.equals("location"), known,
                Arrays.stream(names).skip(1).map(name -> BASE + "id/" + name).collect(Collectors.toSet()));
    }

    private static List<Grouping> group(List<Correction> corrections, String... told) {
        return new SameEvents(ONTOLOGY, new Corrections(corrections, new Authority(List.of())), BASE)
                .recognise(Arrays.stream(told).map(SameEventsTest::report).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a 2024-03-02 Attack 2024-03-01 actor=Red Column affected=Ana Roca | b 2024-03-05 Attack 2024-03-01 actor=Red Column affected=Ana Roca",
            "a 2024-03-02 Attack affected=Ana Roca | b 2024-03-03 Attack affected=Ana Roca",
            "a 2024-03-02 Attack 2024-03 affected=Ana Roca location=@Oldport/@Westland | b 2024-04-09 Attack 2024-03-01 affected=Ana Roca location=@Westland",
            "a 2024-03-02 Protest 2024-03-01 location=@Oldport/@Westland | b 2024-03-02 Protest 2024-03-01 location=@Oldport/@Westland",
            "a 2024-03-02 Attack affected=two young teachers actor=Red Column | b 2024-03-02 Attack 2024-03-01 affected=two teachers actor=Red Column location=@Oldport/@Westland",
            "a 2024-03-02 Meeting 2024-03-01 actor=Ana Roca affected=Luis Mora | b 2024-03-02 Meeting 2024-03-01 actor=Luis Mora affected=Ana Roca",
            "a 2024-03-02 Attack 2024-03-01 affected=Ana Roca | b 2024-03-05 Attack 2024-03-01 affected=Roca",
            "a 2024-03-02 Arrest 2024-03-01 affected=Ana Roca | b 2024-03-05 EnforcementAction 2024-03-01 affected=Ana Roca",
            "a 2024-03-02 Announcement 2024-03-02 actor=Harbour Board theme=a cut in harbour fees | b 2024-03-03 Announcement 2024-03-02 actor=Harbour Board theme=harbour fees"})
    void what_agrees_is_one(String one, String other) {
        assertThat(group(List.of(), one, other)).hasSize(1)
                .allSatisfy(grouping -> assertThat(grouping.members()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a 2024-03-02 Attack 2024-03-01 affected=Ana Roca | b 2024-03-02 Attack 2024-03-02 affected=Ana Roca",
            "a 2024-03-02 Attack 2024-03-01 actor=Red Column affected=Ana Roca | b 2024-03-02 Attack 2024-03-01 actor=Red Column affected=Eva Paz",
            "a 2024-03-02 Attack 2024-03-01 affected=Ana Roca | b 2024-03-02 Protest 2024-03-01 affected=Ana Roca",
            "a 2024-03-02 Protest 2024-03-01 location=@Oldport/@Westland | b 2024-03-02 Protest 2024-03-01 location=@Newport/@Westland",
            "a 2024-03-02 Protest location=@Westland | b 2024-03-02 Protest location=@Westland",
            "a 2024-03-02 PolicyChange actor=Harbour Board | b 2024-08-02 PolicyChange actor=Harbour Board",
            "a 2024-03-02 Announcement 2024-03-02 actor=Harbour Board theme=lower harbour fees | b 2024-03-03 Announcement 2024-03-02 actor=Harbour Board theme=a new pier",
            "a 2024-03-02 Attack 2024-03-01 affected=five soldiers location=@Oldport/@Westland | b 2024-03-02 Attack 2024-03-01 affected=a girl location=@Oldport/@Westland",
            "a 2024-03-02 Announcement actor=Harbour Board | a-2 2024-03-02 Announcement actor=Harbour Board"})
    void what_does_not_stays_two(String one, String other) {
        assertThat(group(List.of(), one, other)).isEmpty();
    }

    @Test
    void ten_articles_on_one_kidnapping_tell_of_one_in_whatever_order_they_come() {
        List<String> told = new ArrayList<>(IntStream.range(0, 10)
                .mapToObj(at -> "k" + at + " 2024-03-0" + (at / 3 + 2) + " Attack"
                        + (at % 2 == 0 ? " 2024-03-01" : "") + " affected=Ana Roca"
                        + (at % 3 == 0 ? " actor=Red Column" : at % 3 == 1 ? " actor=armed men" : "")
                        + (at % 4 == 0 ? " location=@Oldport/@Westland" : ""))
                .toList());
        List<Grouping> first = group(List.of(), told.toArray(String[]::new));
        assertThat(first).singleElement().satisfies(grouping -> {
            assertThat(grouping.members()).hasSize(10);
            assertThat(grouping.iri()).isEqualTo(BASE + "id/event/k0/attack-001");
            assertThat(grouping.members()).allSatisfy(member -> {
                assertThat(member.score()).isBetween(0.6, 1.0);
                assertThat(member.reasons()).contains(Lex.NGC + "sharedParticipant");
                assertThat(member.alongside()).isNotEqualTo(member.report());
            });
        });
        Collections.shuffle(told, new Random(7));
        assertThat(group(List.of(), told.toArray(String[]::new))).isEqualTo(first);
    }

    @Test
    void two_that_contradict_each_other_are_not_joined_by_a_third() {
        List<Grouping> groupings = group(List.of(), "a 2024-03-02 Attack 2024-03-01 affected=Ana Roca",
                "b 2024-03-02 Attack affected=Ana Roca", "c 2024-03-03 Attack 2024-03-02 affected=Ana Roca");
        assertThat(groupings).singleElement()
                .satisfies(grouping -> assertThat(grouping.members()).hasSize(2));
    }

    @Test
    void a_person_decides_in_the_end() {
        String one = "a 2024-03-02 Attack 2024-03-01 affected=Ana Roca";
        String same = "b 2024-03-02 Attack 2024-03-01 affected=Ana Roca";
        String other = "c 2024-03-02 Attack 2024-03-02 affected=Eva Paz";
        assertThat(group(List.of(correction(Correction.Kind.DIFFERENT, "a", "b")), one, same)).isEmpty();
        assertThat(group(List.of(correction(Correction.Kind.SAME, "a", "c")), one, same, other)).singleElement()
                .satisfies(grouping -> {
                    assertThat(grouping.members()).hasSize(3);
                    assertThat(grouping.members().getLast().method()).isEqualTo("by-correction");
                    assertThat(grouping.members().getLast().reasons()).containsExactly(BASE + "c/1");
                });
    }

    private static Correction correction(Correction.Kind kind, String one, String other) {
        return new Correction(BASE + "c/1", kind, BASE + "article/" + one + "/e/001",
                Optional.of(BASE + "article/" + other + "/e/001"), Optional.empty());
    }
}
