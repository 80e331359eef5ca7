// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** The built-in patterns prove themselves on their own sentences. */
final class LexiconIT {
    private static final int TERMS = 40;

    private static List<Term> terms() {
        return Project.ONTOLOGY.terms().stream()
                .filter(term -> !term.strings(Lex.CLAUSE).isEmpty() || !term.strings(Lex.PHRASE).isEmpty()).toList();
    }

    @Test
    void nothing_is_wrong_with_the_built_in_vocabulary() {
        assertThat(new VocabularyCheck(List.of(), Engine.shared(), Project::authority).mistakes()).isEmpty();
    }

    @Test
    void there_are_many_terms_with_enough_sentences_each() {
        assertThat(terms()).hasSizeGreaterThanOrEqualTo(TERMS).allSatisfy(term -> {
            assertThat(term.strings(Lex.EXAMPLE)).as(term.iri()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(term.strings(Lex.COUNTER_EXAMPLE)).as(term.iri()).hasSizeGreaterThanOrEqualTo(2);
        });
    }
}
