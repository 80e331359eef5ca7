// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Pattern;

/**
 * Things with a pattern each, by the words that their patterns can begin with: of hundreds of cues hardly one begins
 * with the word at hand, and only those need be tried. Immutable.
 *
 * @param <T> what has a pattern
 */
public final class FirstWords<T> {
    private final List<T> all;
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet anywhere = new BitSet();
    private final Map<String, List<T>> known = new HashMap<>();
    private final List<T> others;

    /** Takes the things in order, and what gives the pattern of each. */
    public FirstWords(List<T> all, Function<T, Pattern> pattern) {
        this.all = List.copyOf(all);
        for (int at = 0; at < this.all.size(); at++) {
            int place = at;
            Optional<Set<String>> words = first(pattern.apply(this.all.get(at)));
            words.ifPresentOrElse(some -> some.forEach(word -> byWord
                    .computeIfAbsent(folded(word), key -> new BitSet()).set(place)), () -> anywhere.set(place));
        }
        byWord.values().forEach(places -> places.or(anywhere));
        byWord.forEach((word, places) -> known.put(word, listed(places)));
        others = listed(anywhere);
    }

    /** Gives those whose pattern may begin with a token, in their order; none of the others does. */
    public List<T> at(Token token) {
        String word = folded(token.text());
        String lemma = folded(token.lemma());
        BitSet one = byWord.get(word);
        BitSet two = word.equals(lemma) ? null : byWord.get(lemma);
        if (one == null || two == null) {
            return known.getOrDefault(one == null ? lemma : word, others);
        }
        BitSet both = (BitSet) one.clone();
        both.or(two);
        return listed(both);
    }

    private List<T> listed(BitSet places) {
        List<T> list = new ArrayList<>(places.cardinality());
        places.stream().forEach(place -> list.add(all.get(place)));
        return List.copyOf(list);
    }

    /** The words of which a pattern must begin with one; nothing if it may begin with any. */
    private static Optional<Set<String>> first(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> Optional.of(Set.of(word.text()));
            case Pattern.Lemma lemma -> Optional.of(lemma.lemmas());
            case Pattern.Sequence sequence -> sequence.parts().isEmpty()
                    ? Optional.empty()
                    : first(sequence.parts().getFirst());
            case Pattern.Choice choice -> choice.options().stream().map(FirstWords::first)
                    .reduce(FirstWords::either).orElse(Optional.of(Set.of()));
            case Pattern.Slot slot -> Optional.of(Set.of());
            case Pattern.Name name -> Optional.empty();
            case Pattern.Maybe maybe -> Optional.empty();
        };
    }

    private static Optional<Set<String>> either(Optional<Set<String>> one, Optional<Set<String>> other) {
        return one.flatMap(left -> other.map(right -> Stream.concat(left.stream(), right.stream())
                .collect(Collectors.toUnmodifiableSet())));
    }

    /** Folds case letter by letter, as {@link String#equalsIgnoreCase} compares. */
    private static String folded(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (fold(word.charAt(at)) != word.charAt(at)) {
                StringBuilder text = new StringBuilder(word);
                for (int next = at; next < text.length(); next++) {
                    text.setCharAt(next, fold(text.charAt(next)));
                }
                return text.toString();
            }
        }
        return word;
    }

    private static char fold(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
