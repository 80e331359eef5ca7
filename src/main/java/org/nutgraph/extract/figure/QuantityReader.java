// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;

/** Reads numbers with their units, and ranges of them. */
final class QuantityReader {
    private final Pieces pieces;
    private final Lexicon lexicon;
    private final Units units;
    private final Numbers numbers;
    private final SmallerUnits parts;
    private final MarkedUnits marked;
    private final Tolerance tolerance;

    QuantityReader(Pieces pieces, Lexicon lexicon, Units units) {
        this(pieces, lexicon, units, new BitSet());
    }

    /** Takes the indexes of the marks that stand for inches. */
    QuantityReader(Pieces pieces, Lexicon lexicon, Units units, BitSet inches) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.units = units;
        this.numbers = new Numbers(pieces, lexicon);
        this.parts = new SmallerUnits(pieces, lexicon, units, this::simple);
        this.marked = new MarkedUnits(pieces, lexicon, units, inches);
        this.tolerance = new Tolerance(pieces, lexicon, this::simple);
    }

    /** Gives the quantity, single or a range, that begins at a piece; a range may begin with its opener. */
    Optional<Quantity> read(int at) {
        if (!opens(pieces.at(at))) {
            return Optional.empty();
        }
        if (lexicon.is(Quantities.RANGE_OPENER, pieces.at(at).lower())) {
            return single(at + 1).flatMap(low -> range(at, low, true));
        }
        Optional<Quantity> single = single(at);
        return single.flatMap(low -> range(at, low, false)).or(() -> single);
    }

    private boolean opens(Piece piece) {
        return piece.number() || piece.kind() == Piece.Kind.FRACTION || lexicon.opens(piece.lower())
                || units.opens(piece);
    }

    /** Gives the single quantity that begins at a piece, with what it has of a smaller unit: "5 feet 2 inches". */
    Optional<Quantity> single(int at) {
        return simple(at).map(parts::with).map(tolerance::with);
    }

    private Optional<Quantity> simple(int at) {
        return plain(at).or(() -> unitPart(at)).map(this::withRest).map(this::belowNought).or(() -> oneAndRest(at));
    }

    /** "A quarter mile", "a quarter-point cut". */
    private Optional<Quantity> unitPart(int at) {
        return numbers.beforeUnit(at).map(part -> withUnit(at, part)).filter(found -> found.unit().isPresent());
    }

    /** "An hour and a half", "a year old". */
    private Optional<Quantity> oneAndRest(int at) {
        if (!lexicon.is(Quantities.ARTICLE, pieces.at(at).lower())) {
            return Optional.empty();
        }
        Quantity one = withUnit(at, new Amount(at, at + 1, BigDecimal.ONE, BigDecimal.ONE, Amount.Form.WORDS));
        return Optional.of(withRest(one)).filter(all -> all.end() > one.end() || aged(one));
    }

    private static boolean aged(Quantity quantity) {
        return quantity.unit().filter(Unit::ages).isPresent();
    }

    /** "Two years and a half", "a million dollars and a half"; in "two miles and a half loaf" the half is of a loaf. */
    private Quantity withRest(Quantity whole) {
        return whole.unit().filter(unit -> !unit.relative()).isEmpty() || whole.amount().form() == Amount.Form.SHARE
                ? whole
                : numbers.rest(whole.end()).filter(part -> ends(part.end()))
                        .map(part -> new Quantity(whole.first(), part.end(),
                                whole.amount().plus(part.value().multiply(whole.amount().scale())), Optional.empty(),
                                whole.unit()))
                        .orElse(whole);
    }

    private boolean ends(int at) {
        Piece next = pieces.at(at);
        return !next.number() && (next.kind() != Piece.Kind.WORD || !lexicon.is(Quantities.PARTITIVE, next.lower())
                && !pieces.token(at).tag().startsWith("NN") && !pieces.token(at).tag().startsWith("JJ"));
    }

    /** "20 degrees below zero". */
    private Quantity belowNought(Quantity quantity) {
        boolean below = lexicon.is(Quantities.BELOW_NOUGHT,
                pieces.at(quantity.end()).lower() + " " + pieces.at(quantity.end() + 1).lower());
        return below
                ? new Quantity(quantity.first(), quantity.end() + 2,
                        quantity.amount().negated(quantity.amount().first()),
                        Optional.empty(), quantity.unit())
                : quantity;
    }

    private Optional<Quantity> plain(int at) {
        boolean sign = lexicon.is(Quantities.MINUS, pieces.at(at).lower()) && Numbers.signs(pieces, at);
        Optional<Units.Found> currency = units.ahead(pieces, sign ? at + 1 : at);
        return currency.isEmpty()
                ? numbers.read(at, moneyAhead(at)).map(amount -> withUnit(at, amount))
                : currency.flatMap(found -> price(found.end())
                        .map(amount -> scaled(amount, units.scale(pieces, found)))
                        .map(amount -> priced(at, sign ? amount.negated(amount.first()) : amount, found.unit())));
    }

    /** A minus sign may stand between a currency and its number: "$-99.99". */
    private Optional<Amount> price(int at) {
        boolean minus = lexicon.is(Quantities.MINUS, pieces.at(at).lower()) && pieces.glued(at)
                && pieces.glued(at + 1);
        return minus ? numbers.read(at + 1, true).map(amount -> amount.negated(at)) : numbers.read(at, true);
    }

    private static Amount scaled(Amount amount, BigDecimal size) {
        return size.compareTo(BigDecimal.ONE) == 0 ? amount : amount.times(size, amount.end());
    }

    /** In "€5-6m" the second number has its currency before the first. */
    private boolean moneyAhead(int at) {
        return lexicon.is(Quantities.RANGE_JOINER, pieces.at(at - 1).lower()) && pieces.at(at - 2).number()
                && at >= 3 && units.ahead(pieces, at - 3).isPresent();
    }

    private Quantity priced(int at, Amount amount, Unit currency) {
        Optional<Units.Found> more = units.behind(pieces, amount.end(), amount.value())
                .filter(found -> found.unit().quantity().equals(currency.quantity()))
                .filter(found -> !pieces.at(found.end()).number());
        return new Quantity(at, more.map(Units.Found::end).orElse(amount.end()), amount, Optional.empty(),
                more.map(Units.Found::unit).or(() -> Optional.of(currency)));
    }

    /** A magnitude may stand behind the unit: "75 USD million". */
    private Quantity withUnit(int at, Amount amount) {
        boolean vague = amount.form() == Amount.Form.VAGUE;
        int next = behind(amount);
        Optional<Units.Found> found = units.behind(pieces, next, amount.value())
                .filter(unit -> unit.end() > unit.first() + 1 || !pieces.token(unit.first()).tag().startsWith("VB"))
                .or(() -> marked.behind(amount));
        if (found.isEmpty()) {
            return new Quantity(at, amount.end(), amount, Optional.empty(), vague ? Optional.empty() : shared(amount));
        }
        int end = found.get().end();
        Optional<BigDecimal> size = amount.scaled()
                ? Optional.empty()
                : lexicon.number(Quantities.MAGNITUDE, pieces.at(end).lower());
        Amount all = scaled(scaled(amount, size.orElse(BigDecimal.ONE)), units.scale(pieces, found.get()));
        return new Quantity(at, end + (size.isPresent() ? 1 : 0), all, Optional.empty(),
                found.map(Units.Found::unit));
    }

    /** Gives the piece where the unit of an amount may begin: "hundreds of miles", "a quarter of a mile", "half a mile". */
    private int behind(Amount amount) {
        int end = amount.end();
        int past = lexicon.is(Quantities.PARTITIVE, pieces.at(end).lower()) ? end + 1 : end;
        return switch (amount.form()) {
            case VAGUE -> past;
            case SHARE -> lexicon.is(Quantities.ARTICLE, pieces.at(past).lower()) ? past + 1 : end;
            default -> end;
        };
    }

    /** "45 and 50 mg" has its unit once. */
    private Optional<Unit> shared(Amount amount) {
        String joiner = pieces.at(amount.end()).lower();
        boolean joins = lexicon.is(Quantities.CONJUNCTION, joiner) || lexicon.is(Quantities.ALTERNATIVE, joiner);
        return !joins || !pieces.at(amount.end() - 1).number()
                ? Optional.empty()
                : Optional.of(amount.end() + 1).filter(next -> pieces.at(next).number())
                        .flatMap(next -> numbers.read(next, false)).filter(more -> more.form() == amount.form())
                        .flatMap(more -> units.behind(pieces, more.end(), more.value())).map(Units.Found::unit)
                        .filter(unit -> !unit.counts());
    }

    private Optional<Quantity> range(int at, Quantity low, boolean opened) {
        String joiner = pieces.at(low.end()).lower();
        boolean upTo = opened && lexicon.is(Quantities.JOINER_AFTER_OPENER,
                joiner + " " + pieces.at(low.end() + 1).lower());
        boolean joins = lexicon.is(Quantities.RANGE_JOINER, joiner) || upTo
                || (opened && lexicon.is(Quantities.JOINER_AFTER_OPENER, joiner));
        if (!joins || low.amount().form() == Amount.Form.VAGUE) {
            return Optional.empty();
        }
        int next = low.end() + (upTo ? 2 : 1);
        boolean hyphen = pieces.at(low.end()).kind() == Piece.Kind.MARK && lexicon.is(Quantities.RANGE_JOINER,
                pieces.at(next).lower());
        int end = hyphen || suspended(low, next) ? next + 1 : next;
        boolean linked = suspended(low, next) && pieces.at(end).is("-") && pieces.glued(end);
        return single(linked ? end + 1 : end).flatMap(high -> joined(at, low, high));
    }

    /** "8- to 16-metre", "18-to-25-year-olds". */
    private boolean suspended(Quantity low, int next) {
        return pieces.at(low.end()).is("-") && lexicon.is(Quantities.RANGE_JOINER, pieces.at(next).lower());
    }

    private Optional<Quantity> joined(int at, Quantity low, Quantity high) {
        boolean alike = low.unit().isEmpty() || (high.unit().isEmpty() && low.money())
                || high.unit().filter(low.unit().get()::same).isPresent();
        Amount bottom = scaledLike(low.amount(), high.amount());
        boolean rises = bottom.value().compareTo(high.value()) < 0;
        if (alike && !rises && lexicon.is(Quantities.JOINER_AFTER_OPENER, pieces.at(high.first() - 1).lower())) {
            return Optional.of(new Quantity(at, high.end(), high.amount(), Optional.of(bottom), low.unit()));
        }
        if (alike && !rises && bottom.value().signum() < 0 && low.unit().isPresent()) {
            return Optional.of(new Quantity(at, high.end(), high.amount(), Optional.of(bottom), low.unit()));
        }
        return alike && rises && sameScale(low.amount(), high)
                ? Optional.of(new Quantity(at, high.end(), bottom, Optional.of(high.amount()),
                        low.unit().or(high::unit)))
                : Optional.empty();
    }

    /** "10 million or 10 billion" are two numbers. */
    private boolean sameScale(Amount low, Quantity high) {
        boolean marked = lexicon.is(Quantities.ALTERNATIVE, pieces.at(high.first() - 1).lower());
        return !marked || !low.scaled() || low.scale().compareTo(high.amount().scale()) == 0;
    }

    /** In "5 to 6 million" both ends are millions. */
    private static Amount scaledLike(Amount low, Amount high) {
        BigDecimal mantissa = Digits.divide(high.value(), high.scale());
        boolean shares = !low.scaled() && high.scaled() && low.form() != Amount.Form.SHARE
                && low.value().signum() > 0 && low.value().compareTo(mantissa) < 0;
        return shares
                ? new Amount(low.first(), low.end(), low.value().multiply(high.scale()), high.scale(), low.form())
                : low;
    }
}
