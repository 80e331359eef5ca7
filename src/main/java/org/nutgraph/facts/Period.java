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

    /** Gives the period that begins with this one and ends on a day, if that is known. */
    public Period since(Optional<LocalDate> end) {
        return new Period(first, end.filter(day -> first.filter(day::isBefore).isEmpty()));
    }
}
