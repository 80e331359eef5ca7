// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What words for a time are resolved against.
 *
 * @param day   the day of publication, if it is known
 * @param told  the date that was told last before them, if there is one
 * @param tense whether they tell of what was or of what is to come
 */
record Anchor(Optional<LocalDate> day, Optional<Time> told, Tense tense) {
    private static final int MOST = 13;

    /** Gives the nearest day in the direction of the tense, from the day of publication on. */
    Optional<LocalDate> nearest(Grain step, Grain grain, UnaryOperator<LocalDate> candidate) {
        return nearest(step, grain, candidate, day -> true);
    }

    /** Gives the nearest day in the direction of the tense that fits, if there is one within some steps. */
    Optional<LocalDate> nearest(Grain step, Grain grain, UnaryOperator<LocalDate> candidate,
            Predicate<LocalDate> fits) {
        return day.flatMap(from -> {
            int way = tense == Tense.PAST ? -1 : 1;
            for (int many = -1; many <= MOST; many++) {
                Optional<LocalDate> found = tried(candidate, step.plus(step.first(from), (long) way * many));
                if (found.filter(at -> fits.test(at) && reached(at, grain, from)).isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        });
    }

    /** The 30th of a month may not be. */
    private static Optional<LocalDate> tried(UnaryOperator<LocalDate> candidate, LocalDate at) {
        try {
            return Optional.of(candidate.apply(at));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private boolean reached(LocalDate at, Grain grain, LocalDate from) {
        return tense == Tense.PAST ? !grain.first(at).isAfter(from) : grain.end(grain.first(at)).isAfter(from);
    }
}
