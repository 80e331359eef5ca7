// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** Whole numbers below ten thousand and ordinals, in digits and in words. */
final class Numerals {
    private static final int HUNDRED = 100;
    private static final int TWENTY = 20;
    private static final int TEN = 10;
    private static final int LONGEST = 4;

    private final Map<String, Integer> cardinals = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Integer> magnitudes = new HashMap<>();
    private final Set<String> and = new HashSet<>();
    private final Set<String> suffixes = new HashSet<>();

    Numerals(Ontology ontology) {
        for (Term term : ontology.terms()) {
            term.string(Lex.NS + "value").filter(value -> value.matches("\\d{1,4}")).map(Integer::valueOf)
                    .ifPresent(value -> {
                        put(cardinals, term, "cardinal", value);
                        put(ordinals, term, "ordinal", value);
                        put(magnitudes, term, "magnitude", value);
                    });
            and.addAll(term.strings(Lex.NS + "conjunction"));
            suffixes.addAll(term.strings(Lex.NS + "ordinalSuffix"));
        }
        magnitudes.values().removeIf(value -> value % HUNDRED != 0);
    }

    private static void put(Map<String, Integer> words, Term term, String property, int value) {
        term.strings(Lex.NS + property).forEach(word -> words.put(word.toLowerCase(Locale.ROOT), value));
    }

    /** Says whether a piece is a number in words, or the first word of one. */
    boolean begin(Piece piece) {
        return cardinals.containsKey(piece.lower()) || ordinals.containsKey(piece.lower());
    }

    /** Gives the whole numbers that begin at a piece. */
    List<Edge> whole(Pieces pieces, int at) {
        if (pieces.at(at).digits()) {
            String digits = pieces.at(at).text();
            return digits.length() <= LONGEST ? List.of(Edge.word(at + 1, digits)) : List.of();
        }
        return small(pieces, at, cardinals).map(List::of).orElse(List.of());
    }

    /** Gives the ordinals that begin at a piece: "3rd", "third", "twenty-first". */
    List<Edge> ordinal(Pieces pieces, int at) {
        List<Edge> edges = new ArrayList<>();
        if (pieces.at(at).digits() && pieces.glued(at + 1) && suffixes.contains(pieces.at(at + 1).lower())
                && pieces.at(at).text().length() <= LONGEST) {
            edges.add(Edge.word(at + 2, pieces.at(at).text()));
        }
        small(pieces, at, ordinals).ifPresent(edges::add);
        return edges;
    }

    /** Gives a year in words: "nineteen eighty-six", "two thousand and five", "seventeen hundred thirty-three". */
    Optional<Edge> year(Pieces pieces, int at) {
        Optional<Edge> first = small(pieces, at, cardinals);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int head = Integer.parseInt(first.get().text());
        int next = first.get().end();
        Optional<Integer> by = pieces.has(next)
                ? Optional.ofNullable(magnitudes.get(pieces.at(next).lower()))
                : Optional.empty();
        int whole = head * by.orElse(HUNDRED);
        int then = by.isPresent() ? next + 1 : next;
        int rest = pieces.has(then) && and.contains(pieces.at(then).lower()) ? then + 1 : then;
        Optional<Edge> tail = pieces.has(rest) ? small(pieces, rest, cardinals) : Optional.empty();
        boolean paired = by.filter(size -> size * head != HUNDRED * TEN).isPresent()
                || by.isEmpty() && tail.filter(edge -> Integer.parseInt(edge.text()) >= TEN).isPresent();
        if (!paired || whole < HUNDRED * TEN || whole >= HUNDRED * TWENTY + HUNDRED * TEN) {
            return Optional.empty();
        }
        return Optional.of(Edge.word(tail.map(Edge::end).orElse(then),
                String.valueOf(whole + tail.map(edge -> Integer.parseInt(edge.text())).orElse(0))));
    }

    /** Tens and ones may be joined by a hyphen or by and; the last word is looked up in the words given. */
    private Optional<Edge> small(Pieces pieces, int at, Map<String, Integer> last) {
        Integer tens = cardinals.get(pieces.at(at).lower());
        int next = pieces.is(at + 1, "-") || pieces.has(at + 1) && and.contains(pieces.at(at + 1).lower())
                ? at + 2
                : at + 1;
        if (tens != null && tens >= TWENTY && pieces.has(next)) {
            Integer ones = last.get(pieces.at(next).lower());
            if (ones != null && ones > 0 && ones < TEN) {
                return Optional.of(Edge.word(next + 1, String.valueOf(tens + ones)));
            }
        }
        return Optional.ofNullable(last.get(pieces.at(at).lower()))
                .map(value -> Edge.word(at + 1, String.valueOf(value)));
    }
}
