// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.extract.Grammar;
import org.nutgraph.facts.Figure;
import org.nutgraph.ontology.Lex;

/** Whose age a figure is. */
final class Aged {
    private static final String AGE = Lex.NGC + "age";

    private final Things things;

    Aged(Things things) {
        this.things = things;
    }

    static boolean age(Figure figure) {
        return figure.counts().filter(AGE::equals).isPresent();
    }

    /** "Ana Ruiz, 58," and "Ana Ruiz, a 58-year-old nurse": an age beside a name holds on the day of the text. */
    Optional<String> beside(Site site) {
        Sentence sentence = site.sentence();
        return site.nouns().stream().flatMap(noun -> things.person(sentence, noun).stream()).findFirst();
    }

    /** "Ana Ruiz is 58", "she turned 58". */
    Optional<String> said(Site site) {
        Sentence sentence = site.sentence();
        return Grammar.subject(sentence, site.top().index()).flatMap(subject -> things.person(sentence, subject));
    }
}
