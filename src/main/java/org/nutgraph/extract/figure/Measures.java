// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** What the vocabulary knows of counted nouns: their measure or class, and the unit they are counted in. */
final class Measures {
    static final String SCHEME = Lex.NGC + "measure";
    private static final String PLURAL = "S";
    private static final String NUMBER = "http://qudt.org/vocab/unit/NUM";

    private final Map<String, String> byNoun = new HashMap<>();
    private final Map<String, String> unitByNoun = new HashMap<>();
    private final Set<String> classes = new HashSet<>();
    private final Ontology ontology;

    Measures(Ontology ontology) {
        this.ontology = ontology;
        ontology.scheme(SCHEME).forEach(this::nouns);
        ontology.classes().forEach(this::nouns);
        ontology.classes().forEach(type -> classes.add(type.iri()));
        ontology.terms().forEach(unit -> unit.strings(Quantities.COUNTED)
                .forEach(noun -> unitByNoun.putIfAbsent(Lexicon.lower(noun), unit.iri())));
    }

    private void nouns(Term term) {
        term.strings(Lex.NOUN).forEach(noun -> byNoun.putIfAbsent(Lexicon.lower(noun), term.iri()));
    }

    /** Gives the IRI of the measure or class with the longest noun that the words end with. */
    Optional<String> measure(List<Token> words) {
        return longest(byNoun, words);
    }

    /**
     * Gives the same for what a number is of: it counts things of a class in the plural, and one of them; half of a
     * service is no service.
     */
    Optional<String> counted(List<Token> words) {
        return measure(words).filter(iri -> !classes.contains(iri) || words.getLast().tag().endsWith(PLURAL));
    }

    /** Gives the IRI of the unit that such things are counted in. */
    String unit(List<Token> words) {
        return measure(words).flatMap(this::own).or(() -> longest(unitByNoun, words)).orElse(NUMBER);
    }

    /** Gives the IRI of the unit that the things of a measure are counted in. */
    String unitOf(String measure) {
        return own(measure).orElse(NUMBER);
    }

    private Optional<String> own(String measure) {
        return ontology.lineage(measure).stream().flatMap(iri -> ontology.term(iri).stream())
                .flatMap(term -> term.links(Lex.COUNT_UNIT).stream()).findFirst();
    }

    private static Optional<String> longest(Map<String, String> known, List<Token> words) {
        for (int from = 0; from < words.size(); from++) {
            String noun = joined(words.subList(from, words.size()), false);
            String lemma = joined(words.subList(from, words.size()), true);
            String singular = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
            for (String form : List.of(lemma, noun, singular)) {
                if (known.containsKey(form)) {
                    return Optional.of(known.get(form));
                }
            }
        }
        return Optional.empty();
    }

    /** The last word in its base form, the others as written. */
    private static String joined(List<Token> words, boolean base) {
        StringBuilder text = new StringBuilder();
        for (Token word : words) {
            boolean last = word.index() == words.getLast().index();
            text.append(text.isEmpty() || !word.spaced() ? "" : " ").append(last && base ? word.lemma() : word.text());
        }
        return Lexicon.lower(text.toString());
    }
}
