// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import org.nutgraph.ontology.Ontology;

/** All that the vocabulary says of words for times, looked up once. */
record TimeLexicon(TimeWords words, Digits digits, Grammar grammar, Openings openings, Readings readings,
        Tenses tenses) {
    TimeLexicon(Ontology ontology) {
        this(ontology, new TimeWords(ontology), new Digits(new Numerals(ontology)));
    }

    private TimeLexicon(Ontology ontology, TimeWords words, Digits digits) {
        this(ontology, words, digits,
                new Grammar(ontology, name -> words.has(name) || Digits.has(name) || Chart.EMPTY.contains(name)));
    }

    private TimeLexicon(Ontology ontology, TimeWords words, Digits digits, Grammar grammar) {
        this(words, digits, grammar, new Openings(words, digits, grammar), new Readings(), new Tenses(ontology));
    }
}
