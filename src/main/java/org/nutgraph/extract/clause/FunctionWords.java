// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** The small words of the language, as the vocabulary lists them. */
final class FunctionWords {
    private static final String SCHEME = Lex.NGC + "functionWord";

    private final Set<String> prepositions;
    private final Set<String> determiners;
    private final Set<String> particles;
    private final Set<String> fronts;
    private final Set<String> asking;
    private final Set<String> intents;
    private final Set<String> negatives;

    FunctionWords(Ontology ontology) {
        this.prepositions = words(ontology, "preposition");
        this.determiners = words(ontology, "determiner");
        this.particles = words(ontology, "particle");
        this.asking = strings(ontology, "askingNoun", Lex.NOUN);
        this.intents = strings(ontology, "intentNoun", Lex.NOUN);
        this.negatives = words(ontology, "negativePronoun");
        this.fronts = prepositions.stream().filter(words -> words.contains(" "))
                .map(words -> words.substring(0, words.indexOf(' '))).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(Ontology ontology, String code) {
        return strings(ontology, code, Lex.CUE);
    }

    private static Set<String> strings(Ontology ontology, String code, String property) {
        return ontology.scheme(SCHEME).stream().filter(term -> term.iri().equals(Lex.NGC + code))
                .flatMap(term -> term.strings(property).stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean preposition(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return prepositions.contains(lower) || fronts.contains(lower);
    }

    /** Says whether who a noun is of wants others to do what follows: "the mayor's demand to pay". */
    boolean asking(String lemma) {
        return asking.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Says whether who drops or has a noun would do what follows it: "dropped plans to sell". */
    boolean intent(String lemma) {
        return intents.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Says whether a word stands for nobody or nothing. */
    boolean negative(String word) {
        return negatives.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean determiner(String word) {
        return determiners.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Says whether a word, right behind a verb, makes another verb of it: to send back is not to send. */
    boolean particle(String word) {
        return particles.contains(word.toLowerCase(Locale.ROOT));
    }
}
