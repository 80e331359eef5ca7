// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.graph.Hardening;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.problem.InvalidOntology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class ClauseCompilerTest {
    static {
        Hardening.apply();
    }

    private static final FunctionWords WORDS = new FunctionWords(OntologyReader.read(List.of()));

    private static String compiled(String clause) {
        return Variants.of(PatternParser.parse(clause), clause).stream()
                .map(variant -> text(ClauseCompiler.compile(WORDS, clause, variant))).reduce((a, b) -> a + " OR " + b)
                .orElseThrow();
    }

    private static String text(Node node) {
        String self = node.slot().map(slot -> "{" + slot.role() + "}").orElse(String.join("|", node.lemmas()));
        StringBuilder text = new StringBuilder(self);
        node.edges().forEach(edge -> text.append(" (").append(edge.kind())
                .append(edge.word().isEmpty() ? "" : " " + edge.word()).append(' ').append(text(edge.child()))
                .append(')'));
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "{object} [fund] {subject}; fund (SUBJECT {object}) (OBJECT {subject})",
            "{object} [carry] out the {subject}; carry (SUBJECT {object}) (OBLIQUE out {subject})",
            "{subject} [face] opposition from {object}; "
                    + "face (SUBJECT {subject}) (OBJECT opposition (OBLIQUE from {object}))",
            "{subject} [receive] {object} [funding]; receive (SUBJECT {subject}) (OBJECT funding (MODIFIER {object}))",
            "{subject} [be] [member] of {object}; member (BEARER {subject}) (OBLIQUE of {object})",
            "{actor}'s [visit] to {location}; visit (POSSESSOR {actor}) (OBLIQUE to {location})",
            "{a} [give] {b} {c}; give (SUBJECT {a}) (RECIPIENT {b}) (OBJECT {c})",
            "{a} [agree] to [pay] {b}; agree (SUBJECT {a}) (COMPLEMENT pay (OBJECT {b}))",
            "{a} [step] down; step (SUBJECT {a}) (PARTICLE down )",
            "[extend] {a} to {b}; extend (OBJECT {a}) (OBLIQUE to {b})"})
    void a_clause_becomes_a_tree(String clause, String tree) {
        assertThat(compiled(clause)).isEqualTo(tree.strip());
    }

    @Test
    void what_is_optional_makes_two_trees() {
        assertThat(compiled("{a} [sue] {b} (for {c})?"))
                .isEqualTo("sue (SUBJECT {a}) (OBJECT {b}) (OBLIQUE for {c}) OR sue (SUBJECT {a}) (OBJECT {b})");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"{subject} {object}; needs a verb", "{subject}; ends too early|needs a verb",
            "{subject} funds {object}; needs a verb", "of {subject}; needs a word in brackets"})
    void a_clause_that_is_none_is_told_what_it_lacks(String clause, String part) {
        assertThatThrownBy(() -> compiled(clause)).isInstanceOf(InvalidOntology.class)
                .hasMessageMatching("(?s).*(" + part.strip() + ").*");
    }

    @Test
    void a_pattern_of_too_many_variants_is_refused() {
        assertThatThrownBy(() -> compiled("{a} [b] " + "(c {d})? ".repeat(12))).isInstanceOf(InvalidOntology.class)
                .hasMessageContaining("more than 64");
    }
}
