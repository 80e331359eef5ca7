// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nutgraph.facts.Period;

/** The days that the TIMEX3 value of a date stands for. */
public final class Days {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4}-W\\d\\d)(-WE)?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4})-(\\d\\d|[HQ]\\d|[A-Z]{2})");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");
    private static final int DIGITS = 4;
    private static final int SEASON_MONTHS = 3;
    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
    private static final Map<Character, Integer> LENGTHS = Map.of('H', 6, 'Q', 3);

    private Days() {}

    /** Gives the days of a value; nothing if it is no date, or not all of it is known. */
    public static Optional<Period> of(String value) {
        try {
            Matcher day = DAY.matcher(value);
            Matcher week = WEEK.matcher(value);
            Matcher months = MONTHS.matcher(value);
            if (day.matches()) {
                LocalDate at = LocalDate.parse(day.group(1));
                return Optional.of(Period.of(at, at));
            }
            if (week.matches()) {
                return Optional.of(week(week));
            }
            return months.matches()
                    ? months(Integer.parseInt(months.group(1)), months.group(2))
                    : YEARS.matcher(value).matches() ? Optional.of(years(value)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Period week(Matcher week) {
        LocalDate monday = LocalDate.parse(week.group(1) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        return week.group(2) == null
                ? Period.of(monday, monday.plusDays(6))
                : Period.of(monday.plusDays(5), monday.plusDays(6));
    }

    private static Optional<Period> months(int year, String part) {
        if (SEASONS.contains(part)) {
            return Optional.of(months(year, (SEASONS.indexOf(part) + 1) * SEASON_MONTHS, SEASON_MONTHS));
        }
        Optional<Integer> length = Optional.ofNullable(LENGTHS.get(part.charAt(0)));
        if (length.isPresent()) {
            return Optional.of(months(year, (Character.digit(part.charAt(1), 10) - 1) * length.get() + 1,
                    length.get()));
        }
        return Character.isDigit(part.charAt(0))
                ? Optional.of(months(year, Integer.parseInt(part), 1))
                : Optional.empty();
    }

    private static Period months(int year, int month, int many) {
        LocalDate first = LocalDate.of(year, month, 1);
        return Period.of(first, first.plusMonths(many).minusDays(1));
    }

    /** The first two digits of a year are its century, the first three its decade. */
    private static Period years(String digits) {
        int many = (int) Math.pow(10, DIGITS - digits.length());
        LocalDate first = LocalDate.of(Integer.parseInt(digits) * many, 1, 1);
        return Period.of(first, first.plusYears(many).minusDays(1));
    }
}
