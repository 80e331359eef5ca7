// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param first its first day; empty if it is open
 * @param last  its last day; empty if it is open
 */
public record Period(Optional<LocalDate> first, Optional<LocalDate> last) {
    /** Gives the period from one day to another, both included. */
    public static Period of(LocalDate first, LocalDate last) {
        return new Period(Optional.of(first), Optional.of(last));
    }

    /** Gives the period that ends with this one and has no beginning. */
    public Period until() {
        return new Period(Optional.empty(), last);
    }

    /** Gives the same days of the year before; the end of a month stays one. */
    public Period yearBefore() {
        return new Period(first.map(day -> day.minusYears(1)), last.map(day -> day.plusDays(1).getDayOfMonth() == 1
                ? day.plusDays(1).minusYears(1).minusDays(1)
                : day.minusYears(1)));
    }

    /** Gives the period that begins with this one and ends on a day, if that is known. */
    public Period since(Optional<LocalDate> end) {
        return new Period(first, end.filter(day -> first.filter(day::isBefore).isEmpty()));
    }
}
