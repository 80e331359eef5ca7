// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** The words of the vocabulary by the property that gives them, looked up once. */
final class Lexicon {
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> numbers = new HashMap<>();
    private final Set<String> openings = new HashSet<>();

    Lexicon(Ontology ontology) {
        for (Term term : ontology.terms()) {
            term.strings().forEach((property, strings) -> {
                if (property.startsWith(Quantities.NS)) {
                    add(property, strings);
                    value(term).ifPresent(number -> number(property, strings, number));
                }
            });
        }
        Quantities.OPENING.forEach(property -> openings.addAll(words.getOrDefault(property, Set.of())));
    }

    /** Says whether a number, or a range of numbers, may begin with a word, given in lower case. */
    boolean opens(String word) {
        return openings.contains(word);
    }

    private void add(String property, List<String> strings) {
        strings.forEach(text -> words.computeIfAbsent(property, key -> new HashSet<>()).add(lower(text)));
    }

    private void number(String property, List<String> strings, BigDecimal value) {
        Map<String, BigDecimal> known = numbers.computeIfAbsent(property, key -> new HashMap<>());
        boolean cased = Quantities.CASED.contains(property);
        strings.forEach(text -> known.put(cased ? text : lower(text), value));
    }

    /** Says whether one of the vocabulary's words for a property is this one, given in lower case. */
    boolean is(String property, String word) {
        return words.getOrDefault(property, Set.of()).contains(word);
    }

    /** Gives the number that a word stands for by a property; suffixes are looked up in their exact case. */
    Optional<BigDecimal> number(String property, String word) {
        return Optional.ofNullable(numbers.getOrDefault(property, Map.of()).get(word));
    }

    /** Gives the number of a word or of its plural in s. */
    Optional<BigDecimal> numberOrPlural(String property, String word) {
        return number(property, word).or(() -> word.endsWith("s")
                ? number(property, word.substring(0, word.length() - 1))
                : Optional.empty());
    }

    private static Optional<BigDecimal> value(Term term) {
        return term.string(Quantities.VALUE).map(BigDecimal::new);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
