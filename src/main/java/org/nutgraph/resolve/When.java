// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days an event is said to fall on, as exactly as its article tells.
 *
 * @param from the first day that is possible
 * @param to   the last
 */
public record When(LocalDate from, LocalDate to) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** Gives the days of a year, a month or a day in ISO form; nothing if it is none. */
    public static Optional<When> of(String value) {
        try {
            return switch (value.length()) {
                case YEAR -> Optional.of(Year.parse(value)).map(year -> new When(year.atDay(1),
                        year.atDay(year.length())));
                case MONTH -> Optional.of(YearMonth.parse(value)).map(month -> new When(month.atDay(1),
                        month.atEndOfMonth()));
                case DAY -> Optional.of(LocalDate.parse(value)).map(day -> new When(day, day));
                default -> Optional.empty();
            };
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** Gives the days from the first of these to the last of others. */
    public When upTo(When end) {
        return end.to().isBefore(from) ? this : new When(from, end.to());
    }

    boolean overlaps(When other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Gives how many days it may be. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
