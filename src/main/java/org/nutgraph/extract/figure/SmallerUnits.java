// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;

/** Adds to a quantity what it has of a smaller unit: "5 feet 2 inches", "6 ft 2 in", "15 dollars 50". */
final class SmallerUnits {
    private final Pieces pieces;
    private final Lexicon lexicon;
    private final Units units;
    private final IntFunction<Optional<Quantity>> simple;

    SmallerUnits(Pieces pieces, Lexicon lexicon, Units units, IntFunction<Optional<Quantity>> simple) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.units = units;
        this.simple = simple;
    }

    /** Gives the quantity together with its part, or as it is. */
    Quantity with(Quantity whole) {
        Optional<Unit.Part> part = whole.unit().flatMap(Unit::part);
        if (part.isEmpty() || whole.amount().form() == Amount.Form.VAGUE) {
            return whole;
        }
        int next = whole.end() + (conjunction(whole.end()) ? 1 : 0);
        return simple.apply(next).flatMap(small -> end(whole, small, part.get()).map(end -> sum(whole, small, end,
                part.get()))).orElse(whole);
    }

    private static Quantity sum(Quantity whole, Quantity small, int end, Unit.Part part) {
        return new Quantity(whole.first(), end, whole.amount().plus(Digits.divide(small.value(), part.many())),
                Optional.empty(), whole.unit());
    }

    private Optional<Integer> end(Quantity whole, Quantity small, Unit.Part part) {
        if (small.unit().isPresent()) {
            return small.unit().filter(unit -> unit.iri().equals(part.iri())).map(unit -> small.end());
        }
        Optional<Integer> symbol = units.named(part.iri())
                .filter(unit -> unit.partSymbols().contains(pieces.at(small.end()).text()))
                .map(unit -> small.end() + 1);
        return symbol.or(() -> unnamed(whole, small, part) ? Optional.of(small.end()) : Optional.empty());
    }

    /** Money, and how tall somebody is, are told without the name of the smaller unit; the ends of a range are no whole and part. */
    private boolean unnamed(Quantity whole, Quantity small, Unit.Part part) {
        boolean money = (whole.unit().orElseThrow().priced() || tall(small, part)) && !opened(whole);
        boolean behind = !whole.money() || whole.amount().form() != small.amount().form();
        return money && behind && entire(whole.amount()) && entire(small.amount()) && !whole.amount().scaled()
                && small.value().compareTo(part.many()) < 0 && small.value().signum() > 0 && closes(small.end());
    }

    /** "6 ft 2 tall", "six foot two." */
    private boolean tall(Quantity small, Unit.Part part) {
        boolean marked = units.named(part.iri()).filter(unit -> !unit.partSymbols().isEmpty()).isPresent();
        return marked && small.unit().isEmpty();
    }

    private boolean opened(Quantity whole) {
        return lexicon.is(Quantities.RANGE_OPENER, pieces.at(whole.first() - 1).lower());
    }

    private static boolean entire(Amount amount) {
        return amount.value().remainder(BigDecimal.ONE).signum() == 0;
    }

    /** Nothing that the number could count stands behind it. */
    private boolean closes(int end) {
        Piece next = pieces.at(end);
        if (next.kind() != Piece.Kind.WORD) {
            return !next.is("-") && !next.number();
        }
        if (lexicon.is(Quantities.EXTENT, next.lower())) {
            return true;
        }
        return conjunction(end) || pieces.token(end).tag().endsWith("R");
    }

    private boolean conjunction(int at) {
        return lexicon.is(Quantities.CONJUNCTION, pieces.at(at).lower());
    }
}
