// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Token;

/** Reads parts of a whole: half, two-thirds, "and a half", one in five, point seven. */
final class Shares {
    private static final String OBJECT = "obj";
    private static final BigDecimal TWO = BigDecimal.TWO;

    private final Pieces pieces;
    private final Lexicon lexicon;
    private final Digits digits;
    private final IntFunction<Optional<Amount>> words;

    Shares(Pieces pieces, Lexicon lexicon, Digits digits, IntFunction<Optional<Amount>> words) {
        this.words = words;
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.digits = digits;
    }

    /** Gives the share that begins at a piece: "a third of", "half", "half a" before a magnitude, "two-thirds". */
    Optional<Amount> read(int at) {
        boolean article = lexicon.is(Quantities.ARTICLE, pieces.at(at).lower());
        int word = article ? at + 1 : at;
        Optional<BigDecimal> below = lexicon.number(Quantities.DENOMINATOR, pieces.at(word).lower());
        if (below.isEmpty() || !(article || below.get().compareTo(TWO) == 0 || magnitude(openEnd(word + 1)))) {
            return ratio(at);
        }
        boolean last = pieces.at(word + 1).kind() == Piece.Kind.NONE || pieces.at(word + 1).is(".");
        return Optional.of(share(at, openEnd(word + 1), BigDecimal.ONE, below.get()))
                .filter(part -> below.get().compareTo(TWO) == 0 || magnitude(word + 1) || partitive(word + 1) || last);
    }

    /** The article of "half a million" belongs to the number. */
    private int openEnd(int next) {
        boolean article = lexicon.is(Quantities.ARTICLE, pieces.at(next).lower());
        boolean of = partitive(next) && lexicon.is(Quantities.ARTICLE, pieces.at(next + 1).lower());
        int skip = next + (of ? 2 : article ? 1 : 0);
        return magnitude(skip) ? skip : next;
    }

    /** Gives a number over a denominator behind it, of a magnitude if one follows: "three quarters of a million". */
    Optional<Amount> divided(Amount above) {
        return over(above).map(part -> scaledBy(new Amount(part.first(), openEnd(part.end()), part.value(),
                part.scale(), part.form())));
    }

    private Optional<Amount> over(Amount above) {
        int word = above.end() + (pieces.at(above.end()).is("-") ? 1 : 0);
        return denominator(above, word).map(below -> share(above.first(), word + 1, above.value(), below));
    }

    /** Says whether a number has a denominator behind it that makes it a part of one. */
    boolean divides(Amount above) {
        return denominator(above, above.end()).filter(below -> above.value().compareTo(below) < 0).isPresent();
    }

    /** "Three quarters", "one quarter", "three quarter million". */
    private Optional<BigDecimal> denominator(Amount above, int word) {
        String text = pieces.at(word).lower();
        return above.value().compareTo(BigDecimal.ONE) == 0
                ? lexicon.number(Quantities.DENOMINATOR, text)
                : lexicon.numberOrPlural(Quantities.DENOMINATOR, text)
                        .filter(found -> text.endsWith("s") || magnitude(word + 1) && !ordinal(text));
    }

    private boolean ordinal(String word) {
        return lexicon.number(Quantities.ORDINAL, word).isPresent();
    }

    /** "A quarter mile", "quarter-point": a part that no ordinal is named like stands right before its unit. */
    Optional<Amount> beforeUnit(int at) {
        boolean article = lexicon.is(Quantities.ARTICLE, pieces.at(at).lower());
        int word = article ? at + 1 : at;
        boolean closed = article || pieces.at(word + 1).is("-") && pieces.glued(word + 1) && pieces.glued(word + 2);
        return !closed || ordinal(pieces.at(word).lower())
                ? Optional.empty()
                : lexicon.number(Quantities.DENOMINATOR, pieces.at(word).lower())
                        .map(below -> share(at, word + 1, BigDecimal.ONE, below));
    }

    private Amount scaledBy(Amount part) {
        return lexicon.number(Quantities.MAGNITUDE, pieces.at(part.end()).lower())
                .map(size -> part.times(size, part.end() + 1)).orElse(part);
    }

    /** Gives a number with the share behind it: "two and a half", "two-and-a-half", "3 million and a half". */
    Optional<Amount> withRest(Amount whole) {
        return rest(past(whole.end())).map(part -> added(whole, part));
    }

    /** Gives the share that stands behind an "and" at a piece: "and a half". */
    Optional<Amount> rest(int at) {
        return lexicon.is(Quantities.CONJUNCTION, pieces.at(at).lower()) ? tail(past(at + 1)) : Optional.empty();
    }

    /** Gives the piece behind a hyphen, if there is one, that joins the words of one number. */
    private int past(int at) {
        return pieces.at(at).is("-") && pieces.glued(at) && pieces.glued(at + 1) ? at + 1 : at;
    }

    /** After a magnitude the share is of that magnitude, or of its own. */
    private Amount added(Amount whole, Amount part) {
        Amount own = scaledBy(part);
        BigDecimal rest = own.scaled() ? own.value() : part.value().multiply(whole.scale());
        Amount sum = new Amount(whole.first(), whole.scaled() ? own.end() : part.end(),
                whole.value().add(whole.scaled() ? rest : part.value()), whole.scale(), whole.form());
        return whole.scaled() ? sum : scaledBy(sum);
    }

    private Optional<Amount> tail(int at) {
        boolean article = lexicon.is(Quantities.ARTICLE, pieces.at(at).lower());
        Optional<Amount> one = article
                ? Optional.of(new Amount(at, at + 1, BigDecimal.ONE, BigDecimal.ONE, Amount.Form.WORDS))
                : small(at);
        return one.flatMap(this::over).filter(part -> part.value().compareTo(BigDecimal.ONE) < 0);
    }

    /** One to ninety-nine in words. */
    Optional<Amount> small(int at) {
        return lexicon.number(Quantities.CARDINAL, pieces.at(at).lower()).map(value -> {
            int next = pieces.at(at + 1).is("-") ? at + 2 : at + 1;
            boolean tens = value.compareTo(BigDecimal.TEN) > 0 && value.remainder(BigDecimal.TEN).signum() == 0;
            Optional<BigDecimal> ones = lexicon.number(Quantities.CARDINAL, pieces.at(next).lower())
                    .filter(one -> tens && one.signum() > 0 && one.compareTo(BigDecimal.TEN) < 0);
            return new Amount(at, ones.isPresent() ? next + 1 : at + 1, value.add(ones.orElse(BigDecimal.ZERO)),
                    BigDecimal.ONE, Amount.Form.WORDS);
        });
    }

    /** Gives "five point five" for "five". */
    Optional<Amount> withDecimals(Amount whole) {
        if (!lexicon.is(Quantities.POINT, pieces.at(whole.end()).lower())) {
            return Optional.empty();
        }
        StringBuilder decimals = new StringBuilder("0.");
        int end = whole.end() + 1;
        Optional<Amount> digit = small(end);
        while (digit.isPresent()) {
            decimals.append(digit.get().value().toPlainString());
            end = digit.get().end();
            digit = small(end);
        }
        return end == whole.end() + 1
                ? Optional.empty()
                : Optional.of(new Amount(whole.first(), end, whole.value().add(new BigDecimal(decimals.toString())),
                        BigDecimal.ONE, Amount.Form.WORDS));
    }

    /** "one in five", "2 out of 3". */
    private Optional<Amount> ratio(int at) {
        Optional<Amount> over = whole(at).filter(top -> lexicon.is(Quantities.RATIO_AT_END,
                pieces.at(top.end()).lower()));
        if (over.isPresent()) {
            return whole(over.get().end() + 1).filter(below -> below.value().signum() > 0 && ends(below.end()))
                    .map(below -> share(at, below.end(), over.get().value(), below.value()));
        }
        Optional<Amount> part = plain(at);
        int next = part.map(top -> past(top.end())).orElse(at);
        int length = IntStream.of(3, 2, 1).filter(words -> lexicon.is(Quantities.RATIO, words(next, words)))
                .findFirst().orElse(0);
        return part.isEmpty() || length == 0
                ? Optional.empty()
                : below(past(next + length))
                        .filter(whole -> sharesOut(part.get(), whole, length) || small(part.get(), whole))
                        .map(whole -> share(at, whole.end(), part.get().value(), whole.value()));
    }

    private String words(int at, int many) {
        return IntStream.range(at, at + many).mapToObj(index -> pieces.at(index).lower())
                .collect(Collectors.joining(" "));
    }

    /** "One in ten", "one in a million". */
    private Optional<Amount> below(int at) {
        return lexicon.is(Quantities.ARTICLE, pieces.at(at).lower())
                ? lexicon.number(Quantities.MAGNITUDE, pieces.at(at + 1).lower())
                        .map(size -> new Amount(at, at + 2, size, BigDecimal.ONE, Amount.Form.WORDS))
                : plain(at);
    }

    private boolean ends(int at) {
        return pieces.at(at).kind() == Piece.Kind.NONE || pieces.at(at).is(".") || pieces.at(at).is("?");
    }

    /** "twenty-first", "two hundredth": the number is part of an ordinal. */
    boolean ordinal(Amount amount) {
        boolean and = lexicon.is(Quantities.CONJUNCTION, pieces.at(amount.end()).lower());
        int word = amount.end() + (and || pieces.at(amount.end()).is("-") ? 1 : 0);
        return amount.form() == Amount.Form.WORDS && amount.value().compareTo(BigDecimal.TEN) > 0
                && lexicon.number(Quantities.DENOMINATOR, pieces.at(word).lower())
                        .filter(below -> below.compareTo(TWO) > 0).isPresent();
    }

    /** "Two in ten" is a share; "three in four houses" may be, so only round wholes or one of them count. */
    private static boolean sharesOut(Amount part, Amount whole, int words) {
        boolean round = whole.value().remainder(BigDecimal.TEN).signum() == 0;
        return part.value().compareTo(whole.value()) < 0 && part.value().signum() > 0
                && (words >= 2 || round || part.value().compareTo(BigDecimal.ONE) == 0);
    }

    /** "Two in five voters", "2 in 5"; in "fined two in five days" the first is a number of its own, told of by the verb. */
    private boolean small(Amount part, Amount whole) {
        Token token = pieces.token(part.first());
        boolean object = token.relation().equals(OBJECT);
        return part.value().compareTo(whole.value()) < 0 && part.value().signum() > 0
                && whole.value().compareTo(BigDecimal.TEN) <= 0
                && (pieces.at(whole.end()).kind() != Piece.Kind.WORD || !object && !behindVerb(token));
    }

    private boolean behindVerb(Token token) {
        return token.index() > 0 && pieces.sentence().token(token.index() - 1).tag().startsWith("VB");
    }

    private Optional<Amount> plain(int at) {
        return whole(at).filter(amount -> amount.value().compareTo(new BigDecimal(1000)) <= 0);
    }

    private Optional<Amount> whole(int at) {
        return (pieces.at(at).number() ? digits.read(at) : words.apply(at))
                .filter(amount -> amount.value().stripTrailingZeros().scale() <= 0);
    }

    static Amount share(int at, int end, BigDecimal above, BigDecimal below) {
        return new Amount(at, end, Digits.divide(above, below), BigDecimal.ONE, Amount.Form.SHARE);
    }

    private boolean magnitude(int at) {
        return lexicon.is(Quantities.MAGNITUDE, pieces.at(at).lower());
    }

    private boolean partitive(int at) {
        return lexicon.is(Quantities.PARTITIVE, pieces.at(at).lower());
    }
}
