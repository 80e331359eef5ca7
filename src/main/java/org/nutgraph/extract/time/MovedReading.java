// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times that lie a length from another: from the day of publication, from a date told before, or from one told here. */
final class MovedReading {
    private static final Pattern PART = Pattern.compile("([0-9]{1,4})([YMWD])");
    private static final Pattern WHOLE = Pattern.compile("P(?:[0-9]{1,4}[YMWD])+");

    private MovedReading() {}

    static Optional<Time> read(Slots slots, Anchor anchor) {
        Optional<Time> length = slots.time("length").filter(time -> WHOLE.matcher(time.value()).matches());
        int way = slots.number("way").orElse(1);
        Optional<Time> from = slots.time("from");
        if (slots.has("ahead") && anchor.tense() != Tense.FUTURE) {
            return Optional.empty();
        }
        Optional<LocalDate> start = slots.has("telling")
                ? anchor.told().flatMap(Time::first).or(anchor::day)
                : from.isPresent() ? from.flatMap(Time::first) : anchor.day();
        return length.flatMap(time -> start.map(day -> {
            Grain grain = from.filter(told -> told.grain() == Grain.DAY).isPresent() ? Grain.DAY : grain(time.value());
            return Time.of(grain, moved(day, time.value(), way));
        }));
    }

    /** What is told in years is known to the year, what is told in months to the month. */
    private static Grain grain(String length) {
        return length.endsWith("Y") ? Grain.YEAR : length.endsWith("M") ? Grain.MONTH : Grain.DAY;
    }

    private static LocalDate moved(LocalDate day, String length, int way) {
        LocalDate at = day;
        Matcher parts = PART.matcher(length);
        while (parts.find()) {
            long many = (long) way * Integer.parseInt(parts.group(1));
            at = switch (parts.group(2)) {
                case "Y" -> at.plusYears(many);
                case "M" -> at.plusMonths(many);
                case "W" -> at.plusWeeks(many);
                default -> at.plusDays(many);
            };
        }
        return at;
    }
}
