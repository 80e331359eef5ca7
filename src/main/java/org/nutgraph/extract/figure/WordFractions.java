// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads fractions whose denominator has more than one word: one twenty-fifth, three twenty-firsts, one hundred
 * thirty-fifths. The denominator is as long as it can be; a word after "and" belongs to the number above it.
 */
final class WordFractions {
    private static final int LONGEST = 8;

    private final Pieces pieces;
    private final Lexicon lexicon;

    WordFractions(Pieces pieces, Lexicon lexicon) {
        this.pieces = pieces;
        this.lexicon = lexicon;
    }

    /** Where a denominator ends, its value, and whether it stands in the plural. */
    private record Below(int end, BigDecimal value, boolean plural) {}

    /** Gives the fraction that begins at a piece with a number or an article above it. */
    Optional<Amount> read(int at) {
        if (lexicon.is(Quantities.ARTICLE, pieces.at(at).lower())) {
            return below(at + 1).filter(found -> !found.plural() && closed(found.end()))
                    .map(found -> Shares.share(at, found.end(), BigDecimal.ONE, found.value()));
        }
        return lexicon.number(Quantities.CARDINAL, pieces.at(at).lower()).isEmpty()
                ? Optional.empty()
                : IntStream.range(at + 1, at + LONGEST).boxed().flatMap(split -> split(at, split).stream())
                        .findFirst();
    }

    /** "a twenty-first of it" is a part, "a twenty-first birthday" is none. */
    private boolean closed(int end) {
        return pieces.at(end).kind() == Piece.Kind.NONE || pieces.at(end).is(".")
                || lexicon.is(Quantities.PARTITIVE, pieces.at(end).lower());
    }

    private Optional<Amount> split(int at, int split) {
        return below(split).flatMap(found -> words(at, split)
                .filter(above -> found.plural() != (above.value().compareTo(BigDecimal.ONE) == 0))
                .map(above -> Shares.share(at, found.end(), above.value(), found.value())));
    }

    /** Gives the number that the words from a piece up to another say, if they say just one. */
    private Optional<Amount> words(int at, int end) {
        return new Numbers(pieces.before(end), lexicon).words(at).filter(amount -> amount.end() == end);
    }

    /** Tens with ones, or hundreds and thousands with what follows them, the last word an ordinal. */
    private Optional<Below> below(int at) {
        Optional<BigDecimal> first = lexicon.number(Quantities.CARDINAL, pieces.at(at).lower());
        return first.isEmpty() || pieces.at(at - 1).is("-") || conjunction(at - 1)
                ? Optional.empty()
                : compound(at);
    }

    private Optional<Below> compound(int at) {
        return IntStream.range(at + 1, at + LONGEST).boxed().flatMap(end -> endingAt(at, end).stream()).findFirst();
    }

    private Optional<Below> endingAt(int at, int ordinal) {
        int last = conjunction(ordinal - 1) || pieces.at(ordinal - 1).is("-") ? ordinal - 1 : ordinal;
        return ordinal(ordinal).flatMap(ones -> words(at, last).filter(tens -> takes(tens.value(), ones))
                .map(tens -> new Below(ordinal + 1, tens.value().add(ones), plural(ordinal))));
    }

    private static boolean takes(BigDecimal tens, BigDecimal ones) {
        BigDecimal step = ones.compareTo(BigDecimal.TEN) < 0 ? BigDecimal.TEN : new BigDecimal(100);
        return tens.compareTo(ones) > 0 && ones.compareTo(step) < 0 && tens.remainder(step).signum() == 0;
    }

    private Optional<BigDecimal> ordinal(int at) {
        String word = pieces.at(at).lower();
        return lexicon.numberOrPlural(Quantities.ORDINAL_END, word)
                .or(() -> lexicon.numberOrPlural(Quantities.DENOMINATOR, word)
                        .filter(value -> value.compareTo(BigDecimal.TWO) > 0));
    }

    private boolean plural(int at) {
        String word = pieces.at(at).lower();
        return lexicon.number(Quantities.ORDINAL_END, word).isEmpty()
                && lexicon.number(Quantities.DENOMINATOR, word).isEmpty();
    }

    private boolean conjunction(int at) {
        return lexicon.is(Quantities.CONJUNCTION, pieces.at(at).lower());
    }
}
