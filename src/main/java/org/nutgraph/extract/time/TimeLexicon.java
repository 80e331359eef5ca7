// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import org.nutgraph.ontology.Ontology;

/** All that the vocabulary says of words for times, looked up once. */
record TimeLexicon(TimeWords words, Digits digits, Grammar grammar, Readings readings, Tenses tenses) {
    TimeLexicon(Ontology ontology) {
        this(ontology, new TimeWords(ontology));
    }

    private TimeLexicon(Ontology ontology, TimeWords words) {
        this(words, new Digits(new Numerals(ontology)),
                new Grammar(ontology, name -> words.has(name) || Digits.has(name) || Chart.EMPTY.contains(name)),
                new Readings(), new Tenses(ontology));
    }
}
