// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads numbers in digits, in words, and in both: 12,000; two hundred and five; 1.5 million; hundreds of thousands. */
final class Numbers {
    /** Marks that a sign may be stuck to. */
    private static final Set<String> OPENING = Set.of("(", "<", ">", "=", "\u2264", "\u2265");
    /** A dash stands behind no preposition and no infinitive: "at - 20 degrees", "to convert - 20 degrees". */
    private static final Set<String> UNDASHED = Set.of("IN", "TO", "VB");
    private static final String DEGREE = "\u00b0";
    private static final int FARTHEST = 3;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Pieces pieces;
    private final Lexicon lexicon;
    private final Digits digits;
    private final Shares shares;
    private final WordFractions fractions;

    Numbers(Pieces pieces, Lexicon lexicon) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.digits = new Digits(pieces);
        this.shares = new Shares(pieces, lexicon, digits, this::small);
        this.fractions = new WordFractions(pieces, lexicon);
    }

    /** Gives the longest number that begins at a piece; with money before it, "m" is a million. */
    Optional<Amount> read(int at, boolean money) {
        Optional<Amount> negative = negative(at, money);
        return negative.isPresent() ? negative : vague(at).or(() -> positive(at, money));
    }

    private Optional<Amount> positive(int at, boolean money) {
        Optional<Amount> part = fractions.read(at).or(() -> shares.read(at));
        if (part.isPresent()) {
            return part.map(share -> magnified(share, money));
        }
        Optional<Amount> couple = couple(at);
        if (couple.isPresent()) {
            return couple;
        }
        Optional<Amount> sum = sum(at, money).filter(amount -> !shares.ordinal(amount));
        return sum.flatMap(shares::divided).or(() -> sum.flatMap(shares::withRest))
                .or(() -> sum.flatMap(shares::withDecimals).map(amount -> magnified(amount, money))).or(() -> sum);
    }

    /** "A couple of hundred", "a couple dozen". */
    private Optional<Amount> couple(int at) {
        int word = lexicon.is(Quantities.ARTICLE, pieces.at(at).lower()) ? at + 1 : at;
        Optional<BigDecimal> many = lexicon.number(Quantities.COUPLE, pieces.at(word).lower());
        int next = word + (lexicon.is(Quantities.PARTITIVE, pieces.at(word + 1).lower()) ? 2 : 1);
        return many.isPresent() && lexicon.is(Quantities.MAGNITUDE, pieces.at(next).lower())
                ? Optional.of(magnified(new Amount(at, next, many.get(), BigDecimal.ONE, Amount.Form.WORDS), false))
                : Optional.empty();
    }

    /** Gives the whole number in words that begins at a piece. */
    Optional<Amount> words(int at) {
        return sum(at, false).filter(amount -> amount.form() == Amount.Form.WORDS);
    }

    /** Gives the share that stands behind an "and" at a piece. */
    Optional<Amount> rest(int at) {
        return shares.rest(at);
    }

    /** Gives the part of a unit that begins at a piece. */
    Optional<Amount> beforeUnit(int at) {
        return shares.beforeUnit(at);
    }

    private Optional<Amount> negative(int at, boolean money) {
        Piece sign = pieces.at(at);
        if (!lexicon.is(Quantities.MINUS, sign.lower()) || at + 1 >= pieces.size()) {
            return Optional.empty();
        }
        return signs(pieces, at) ? positive(at + 1, money).map(amount -> amount.negated(at)) : Optional.empty();
    }

    /** A minus sign stands before its number, and behind nothing; at the head of a text it may stand apart. */
    static boolean signs(Pieces pieces, int at) {
        return at == 0 || pieces.at(at).kind() == Piece.Kind.WORD
                || pieces.at(at).is("-") && UNDASHED.contains(pieces.token(at - 1).tag())
                || (pieces.glued(at + 1) && (pieces.at(at).spaced() || OPENING.contains(pieces.at(at - 1).text())));
    }

    /** "hundreds of thousands", "several hundred": the value is the magnitude itself. */
    private Optional<Amount> vague(int at) {
        if (lexicon.is(Quantities.VAGUE_MULTIPLIER, pieces.at(at).lower())) {
            return lexicon.numberOrPlural(Quantities.MAGNITUDE, pieces.at(at + 1).lower())
                    .map(size -> vague(at, at + 2, size));
        }
        Optional<BigDecimal> first = lexicon.number(Quantities.VAGUE_PLURAL, pieces.at(at).lower());
        if (first.isEmpty() || verb(at) || alone(at)) {
            return Optional.empty();
        }
        BigDecimal size = first.get();
        int end = at + 1;
        while (lexicon.is(Quantities.PARTITIVE, pieces.at(end).lower())
                && lexicon.is(Quantities.VAGUE_PLURAL, pieces.at(end + 1).lower())) {
            size = size.multiply(lexicon.number(Quantities.VAGUE_PLURAL, pieces.at(end + 1).lower()).orElseThrow());
            end += 2;
        }
        return Optional.of(vague(at, end, size));
    }

    /** "Dozens" is a number; "scores" and "tens", which multiply nothing, are numbers only of something. */
    private boolean alone(int at) {
        return lexicon.numberOrPlural(Quantities.MAGNITUDE, pieces.at(at).lower()).isEmpty()
                && !lexicon.is(Quantities.PARTITIVE, pieces.at(at + 1).lower());
    }

    /** "He scores": a verb, whatever it is tagged. */
    private boolean verb(int at) {
        return pieces.token(at).tag().startsWith("VB")
                || pieces.token(at).index() > 0 && pieces.at(at - 1).kind() == Piece.Kind.WORD
                        && pieces.token(at - 1).tag().equals("PRP");
    }

    private static Amount vague(int at, int end, BigDecimal size) {
        return new Amount(at, end, size, size, Amount.Form.VAGUE);
    }

    /** A chain of groups, each with its magnitude: "two million three hundred thousand and five". */
    private Optional<Amount> sum(int at, boolean money) {
        Optional<Amount> first = group(at, money, true);
        if (first.isEmpty()) {
            return first;
        }
        Amount sum = first.get();
        BigDecimal last = sum.scale();
        while (last.compareTo(HUNDRED) >= 0) {
            Optional<Amount> more = rest(sum, last, money);
            if (more.isEmpty()) {
                return Optional.of(sum);
            }
            last = more.get().scaled() ? more.get().scale() : BigDecimal.ONE;
            sum = new Amount(at, more.get().end(), sum.value().add(more.get().value()), sum.scale(), sum.form());
        }
        return Optional.of(sum);
    }

    /** What is added is smaller than the magnitude before it; after "and" it is in words unless hundreds came before. */
    private Optional<Amount> rest(Amount sum, BigDecimal last, boolean money) {
        boolean and = lexicon.is(Quantities.CONJUNCTION, pieces.at(sum.end()).lower());
        int next = sum.end() + (and || commaInside(sum) ? 1 : 0);
        if (pieces.at(next).number() && ((and && last.compareTo(HUNDRED) > 0) || !namedScale(sum))) {
            return Optional.empty();
        }
        return group(next, money, false).filter(more -> more.value().compareTo(last) < 0)
                .filter(more -> more.value().signum() > 0).filter(more -> !(and && shares.divides(more)))
                .filter(more -> more.form() == sum.form() || (and && closes(more)));
    }

    /** "One million, two hundred thousand": behind the comma are hundreds or more, in words as before it. */
    private boolean commaInside(Amount sum) {
        return pieces.at(sum.end()).is(",") && sum.form() == Amount.Form.WORDS && sum.scaled()
                && small(sum.end() + 1).filter(more -> more.value().compareTo(HUNDRED) >= 0
                        || lexicon.is(Quantities.MAGNITUDE, pieces.at(more.end()).lower())).isPresent();
    }

    /** "6 crore and two hundred" is one number where no noun follows; "5 million and two houses" are two. */
    private boolean closes(Amount more) {
        Piece next = pieces.at(more.end());
        return more.form() == Amount.Form.WORDS && (next.kind() != Piece.Kind.WORD
                || !(pieces.token(more.end()).tag().startsWith("NN")
                        || pieces.token(more.end()).tag().startsWith("JJ")));
    }

    private boolean namedScale(Amount sum) {
        return lexicon.is(Quantities.MAGNITUDE, pieces.at(sum.end() - 1).lower())
                && pieces.at(sum.end() - 1).text().length() > 3;
    }

    private Optional<Amount> group(int at, boolean money, boolean first) {
        Optional<Amount> plain = digits.read(at).or(() -> small(at));
        if (plain.isPresent()) {
            return plain.map(amount -> magnified(amount, money));
        }
        int next = lexicon.is(Quantities.ARTICLE, pieces.at(at).lower()) ? at + 1 : at;
        boolean bare = first && lexicon.is(Quantities.MAGNITUDE, pieces.at(next).lower());
        return bare
                ? Optional.of(magnified(new Amount(at, next, BigDecimal.ONE, BigDecimal.ONE, Amount.Form.WORDS), money))
                : Optional.empty();
    }

    /** Up to 9,999 in words: hundreds take what follows them before a greater magnitude does. */
    private Optional<Amount> small(int at) {
        Optional<Amount> head = shares.small(at);
        boolean hundreds = head.isPresent() && hundred(head.get().end());
        if (!hundreds) {
            return head;
        }
        Amount many = new Amount(at, head.get().end() + 1, head.get().value().multiply(HUNDRED), BigDecimal.ONE,
                Amount.Form.WORDS);
        boolean and = lexicon.is(Quantities.CONJUNCTION, pieces.at(many.end()).lower());
        return shares.small(many.end() + (and ? 1 : 0))
                .filter(more -> !(and && (shares.divides(more) || hundred(more.end()))))
                .map(more -> and ? dozens(more) : more)
                .map(more -> new Amount(at, more.end(), many.value().add(more.value()), BigDecimal.ONE, many.form()))
                .or(() -> Optional.of(many));
    }

    /** In "two hundred and three dozen" the dozens are three; "one hundred and two hundred" are two numbers. */
    private Amount dozens(Amount more) {
        return lexicon.numberOrPlural(Quantities.MAGNITUDE, pieces.at(more.end()).lower())
                .filter(size -> size.compareTo(HUNDRED) < 0)
                .map(size -> more.times(size, more.end() + 1)).orElse(more);
    }

    private boolean hundred(int at) {
        return lexicon.numberOrPlural(Quantities.MAGNITUDE, pieces.at(at).lower())
                .filter(size -> size.compareTo(HUNDRED) == 0).isPresent();
    }

    private Amount magnified(Amount amount, boolean money) {
        Amount result = amount;
        Optional<BigDecimal> factor = factor(result, money);
        while (factor.isPresent()) {
            int end = result.end() + (pieces.at(result.end()).is("-") ? 2 : 1);
            result = result.times(factor.get(), end);
            factor = factor(result, money);
        }
        return result;
    }

    /** Beside degrees, K is a unit. */
    private boolean beside(Piece next) {
        return lexicon.is(Quantities.NOT_BESIDE, next.lower()) && pieces.marked(DEGREE);
    }

    private Optional<BigDecimal> factor(Amount amount, boolean money) {
        boolean hyphen = pieces.at(amount.end()).is("-") && pieces.glued(amount.end());
        Piece next = pieces.at(amount.end() + (hyphen ? 1 : 0));
        Optional<BigDecimal> word = lexicon.numberOrPlural(Quantities.MAGNITUDE, next.lower());
        boolean abbreviates = amount.form() == Amount.Form.DIGITS && !amount.scaled() && !hyphen;
        return word.or(() -> abbreviates ? lexicon.number(Quantities.SUFFIX, next.text()) : Optional.empty())
                .filter(size -> !beside(next)).or(() -> abbreviates && money
                        ? lexicon.number(Quantities.MONEY_SUFFIX, next.text())
                        : Optional.empty())
                .or(() -> abbreviates && next.spaced()
                        ? lexicon.number(Quantities.SPACED_SUFFIX, next.text())
                        : Optional.empty())
                .or(() -> abbreviates && counting(amount.end())
                        ? lexicon.number(Quantities.COUNT_SUFFIX, next.text())
                        : Optional.empty());
    }

    /** "2.5m people" are millions, "3m waves" are waves of three metres. */
    private boolean counting(int suffix) {
        int noun = suffix + 1;
        while (noun < suffix + FARTHEST && pieces.at(noun).kind() == Piece.Kind.WORD
                && pieces.token(noun).tag().startsWith("JJ")) {
            noun++;
        }
        return pieces.glued(suffix) && pieces.at(noun).kind() == Piece.Kind.WORD
                && pieces.token(noun).tag().equals("NNS")
                && !lexicon.is(Quantities.LENGTH_OF, Lexicon.lower(pieces.token(noun).lemma()));
    }
}
