// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** The calendar's own parts: how long each is, which one a day lies in, and how TIMEX3 writes it. */
enum Grain {
    CENTURY(1200, 0), DECADE(120, 0), YEAR(12, 0), HALF(6, 0), QUARTER(3, 0), SEASON(3, 0), MONTH(1, 0), WEEK(0,
            7), WEEKEND(0, 7), DAY(0, 1), INSTANT(0, 0);

    private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};
    private static final int DECADE_YEARS = 10;
    private static final int CENTURY_YEARS = 100;

    private final int months;
    private final int days;

    Grain(int months, int days) {
        this.months = months;
        this.days = days;
    }

    /** Gives the part that a length of one unit is, such as P1M. */
    static Optional<Grain> of(String unit) {
        return Arrays.stream(values()).filter(grain -> grain.unit().equals(unit)).findFirst();
    }

    private String unit() {
        return switch (this) {
            case CENTURY -> "P100Y";
            case DECADE -> "P10Y";
            case YEAR -> "P1Y";
            case HALF -> "P6M";
            case QUARTER -> "P3M";
            case MONTH -> "P1M";
            case WEEK -> "P1W";
            case WEEKEND -> "P1WE";
            case DAY -> "P1D";
            case SEASON, INSTANT -> "";
        };
    }

    /** Gives the first day of the part that a day lies in. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case CENTURY -> LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), CENTURY_YEARS), 1, 1);
            case DECADE -> LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), DECADE_YEARS), 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case HALF, QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % months);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.first(day).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            case DAY, INSTANT -> day;
        };
    }

    /** Gives the day a number of parts later. */
    LocalDate plus(LocalDate day, long many) {
        return day.plus(months * many, ChronoUnit.MONTHS).plusDays(days * many);
    }

    /** Gives the day after the part that begins on a day. */
    LocalDate end(LocalDate first) {
        return this == WEEKEND ? first.plusDays(2) : plus(first, 1);
    }

    /** Gives the TIMEX3 value of the part that a day lies in. */
    String value(LocalDate day) {
        String year = "%04d".formatted(day.getYear());
        return switch (this) {
            case CENTURY -> year.substring(0, 2);
            case DECADE -> year.substring(0, 3);
            case YEAR -> year;
            case HALF -> year + "-H" + (day.getMonthValue() - 1 + months) / months;
            case QUARTER -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> "%04d-%s".formatted(first(day).getYear(), SEASONS[day.getMonthValue() % 12 / months]);
            case MONTH -> day.toString().substring(0, 7);
            case WEEK -> "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case WEEKEND -> WEEK.value(day) + "-WE";
            case DAY, INSTANT -> day.toString();
        };
    }
}
