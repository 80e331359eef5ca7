// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;

/**
 * A number as read, without its unit.
 *
 * @param first index of its first piece
 * @param end   index after its last piece
 * @param value the number, with its magnitude
 * @param scale the magnitude it was given in, such as 1000000 for "5 million"; 1 if none
 * @param form  how it is written
 */
record Amount(int first, int end, BigDecimal value, BigDecimal scale, Form form) {
    enum Form {
        /** Digits, perhaps with a magnitude behind them. */
        DIGITS,
        /** Words that give the number. */
        WORDS,
        /** A part of one: two-thirds, 3/4, one in five. */
        SHARE,
        /** A plural that gives the order only: hundreds, several thousand. */
        VAGUE
    }

    boolean scaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    Amount negated(int from) {
        return new Amount(from, end, value.negate(), scale, form);
    }

    Amount plus(BigDecimal more) {
        return new Amount(first, end, value.add(more), scale, form);
    }

    Amount times(BigDecimal factor, int upTo) {
        return new Amount(first, upTo, value.multiply(factor), factor.multiply(scale), form);
    }
}
