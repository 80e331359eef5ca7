// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Days that recur by a rule: 12-25, easter+1, 11/4/4+1, 11/4/4 (the fourth Thursday of November), 5/1/-1 (its last Monday). */
final class Holidays {
    private static final String EASTER = "easter";

    /** Gives the day of a rule in a year; fails with a {@link RuntimeException} if it is none. */
    LocalDate day(String rule, int year) {
        if (rule.startsWith(EASTER)) {
            return easter(year).plusDays(rule.length() == EASTER.length()
                    ? 0
                    : Integer.parseInt(rule.substring(EASTER.length())));
        }
        int plus = rule.indexOf('+');
        if (plus > 0) {
            return day(rule.substring(0, plus), year).plusDays(Integer.parseInt(rule.substring(plus + 1)));
        }
        if (rule.contains("/")) {
            String[] parts = rule.split("/", -1);
            return LocalDate.of(year, Integer.parseInt(parts[0]), 1).with(TemporalAdjusters
                    .dayOfWeekInMonth(Integer.parseInt(parts[2]), DayOfWeek.of(Integer.parseInt(parts[1]))));
        }
        return LocalDate.parse("%04d-%s".formatted(year, rule));
    }

    /** The Gregorian computus as J. Meeus gives it in Astronomical Algorithms, chapter 8. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, Month.of(n / 31), n % 31 + 1);
    }
}
