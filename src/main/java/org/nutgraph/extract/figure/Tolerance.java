// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads how far off a number may be: "20 ± 2 kg" lies between 18 and 22, "20 kg ± 5 %" between 19 and 21. */
final class Tolerance {
    private static final int LONGEST = 3;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Pieces pieces;
    private final Lexicon lexicon;
    private final IntFunction<Optional<Quantity>> simple;

    Tolerance(Pieces pieces, Lexicon lexicon, IntFunction<Optional<Quantity>> simple) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.simple = simple;
    }

    /** Gives a quantity with the room that is told behind it, as a range; or as it is. */
    Quantity with(Quantity quantity) {
        int next = behindSign(quantity.end());
        return next < 0 || quantity.amount().form() == Amount.Form.VAGUE
                ? quantity
                : simple.apply(next).flatMap(room -> range(quantity, room)).orElse(quantity);
    }

    private int behindSign(int at) {
        if (pieces.at(at).kind() != Piece.Kind.MARK) {
            return -1;
        }
        for (int end = Math.min(at + LONGEST, pieces.size()); end > at; end--) {
            if (lexicon.is(Quantities.TOLERANCE, pieces.joined(at, end))) {
                return end;
            }
        }
        return -1;
    }

    private static Optional<Quantity> range(Quantity middle, Quantity room) {
        boolean relative = room.unit().filter(Unit::relative).isPresent()
                && middle.unit().filter(Unit::relative).isEmpty() && middle.unit().isPresent();
        boolean alike = middle.unit().isEmpty() || room.unit().isEmpty()
                || middle.unit().get().same(room.unit().get());
        if (!alike && !relative) {
            return Optional.empty();
        }
        BigDecimal off = relative
                ? room.value().multiply(middle.value().abs()).divide(HUNDRED)
                : room.value();
        return Optional.of(new Quantity(middle.first(), room.end(), moved(middle.amount(), off.negate()),
                Optional.of(moved(middle.amount(), off)), middle.unit().or(room::unit)));
    }

    private static Amount moved(Amount amount, BigDecimal by) {
        return new Amount(amount.first(), amount.end(), amount.value().add(by), amount.scale(), amount.form());
    }
}
