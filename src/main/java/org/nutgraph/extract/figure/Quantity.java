// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number, or a range of numbers, with its unit.
 *
 * @param first  index of its first piece
 * @param end    index after its last piece
 * @param amount the number; of a range, its lower end
 * @param upper  the upper end of a range
 * @param unit   its unit, if it has one
 */
record Quantity(int first, int end, Amount amount, Optional<Amount> upper, Optional<Unit> unit) {
    BigDecimal value() {
        return upper.map(end -> amount.value().add(end.value()).divide(BigDecimal.TWO)).orElse(amount.value());
    }

    boolean money() {
        return unit.isPresent() && amount.first() > first;
    }
}
