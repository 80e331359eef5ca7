// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the values of times: an X stands for any digit, and what one of the two leaves open is not compared. */
final class TimexValue {
    private static final Pattern DATE = Pattern.compile(
            "[0-9X]{4}(?:-(?:[0-9X]{2}(?:-[0-9X]{2})?|W[0-9X]{2}(?:-(?:[0-9]|WE))?|SU|WI|SP|FA|Q[1-4]|H[12]))?");
    private static final Pattern CLOCK = Pattern.compile("T(?:MO|AF|EV|NI|DT|[0-9]{2}(?::[0-9]{2}){0,2})");
    private static final Pattern LENGTH = Pattern.compile("P(?:[0-9.]+[YMWD])*(?:T(?:[0-9.]+[HMS])+)?");
    private static final Pattern PART = Pattern.compile("([0-9.]+)([YMWDHS])|(T)");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
    private static final String PRESENT = "PRESENT_REF";
    private static final int MIDNIGHT_ZEROS = 3;

    private TimexValue() {}

    static boolean expressible(String value) {
        return value.equals(PRESENT) || (value.length() > 1 && LENGTH.matcher(value).matches())
                || (DATE.matcher(day(value)).matches() || day(value).isEmpty())
                        && (clock(value).isEmpty() || CLOCK.matcher(clock(value)).matches());
    }

    static boolean same(String gold, String found) {
        if (LENGTH.matcher(gold).matches() && LENGTH.matcher(found).matches()) {
            return length(gold).equals(length(found));
        }
        return sameDay(day(gold), day(found)) && sameClock(clock(gold), clock(found));
    }

    private static String day(String value) {
        int at = value.indexOf('T');
        return at < 0 || value.equals(PRESENT) ? value : value.substring(0, at);
    }

    private static String clock(String value) {
        return value.equals(PRESENT) ? "" : value.substring(Math.min(value.length(), day(value).length()));
    }

    private static boolean sameDay(String gold, String found) {
        Matcher weekday = WEEKDAY.matcher(gold);
        Optional<LocalDate> resolved = parsed(found);
        if (weekday.matches() && resolved.isPresent()) {
            return resolved.get().getDayOfWeek().getValue() == Integer.parseInt(weekday.group(1));
        }
        boolean alike = gold.length() == found.length();
        for (int at = 0; alike && at < gold.length(); at++) {
            alike = gold.charAt(at) == found.charAt(at) || gold.charAt(at) == 'X';
        }
        return gold.isEmpty() || alike;
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException partial) {
            return Optional.empty();
        }
    }

    /** Hours without minutes are full hours. */
    private static boolean sameClock(String gold, String found) {
        return full(gold).equals(full(found));
    }

    private static String full(String clock) {
        String rest = clock;
        while (rest.endsWith(":00")) {
            rest = rest.substring(0, rest.length() - MIDNIGHT_ZEROS);
        }
        return rest;
    }

    /** Months and minutes are told apart by the T; years are months, weeks are days, hours are seconds. */
    private static Map<String, BigDecimal> length(String value) {
        Map<String, BigDecimal> parts = new TreeMap<>();
        Matcher part = PART.matcher(value);
        boolean clock = false;
        while (part.find()) {
            clock |= part.group(1) == null;
            if (part.group(1) != null) {
                Unit unit = Unit.valueOf((clock ? "T" : "D") + part.group(2));
                parts.merge(unit.base, new BigDecimal(part.group(1)).multiply(unit.many).stripTrailingZeros(),
                        BigDecimal::add);
            }
        }
        return parts;
    }

    private enum Unit {
        DY("months", 12), DM("months", 1), DW("days", 7), DD("days", 1), TH("seconds", 3600), TM("seconds", 60), TS(
                "seconds", 1);

        private final String base;
        private final BigDecimal many;

        Unit(String base, int many) {
            this.base = base;
            this.many = BigDecimal.valueOf(many);
        }
    }
}
