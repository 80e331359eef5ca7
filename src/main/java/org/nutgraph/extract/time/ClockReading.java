// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day. */
final class ClockReading {
    private static final Pattern CLOCK = Pattern.compile("T\\d\\d.*");
    private static final int HOURS = 3;
    private static final int NOON = 12;
    private static final int DAY_HOURS = 24;
    private static final int NIGHT_FROM = 6;
    private static final int HUNDRED = 100;

    private ClockReading() {}

    static Optional<Time> read(Slots slots) {
        if (slots.has("named")) {
            return slots.text("named").map(Time::clock);
        }
        Optional<Time> nested = slots.time("clock");
        if (nested.isPresent()) {
            return nested.flatMap(clock -> slots.text("part")
                    .flatMap(part -> value(hours(clock.value()), clock.value().substring(HOURS), half(part))));
        }
        if (slots.has("both")) {
            int both = slots.number("both").orElse(0);
            return value(both / HUNDRED, ":%02d".formatted(both % HUNDRED), slots.text("half"));
        }
        String rest = slots.number("minute").map(":%02d"::formatted).orElse("")
                + slots.number("second").map(":%02d"::formatted).orElse("");
        Optional<String> half = slots.text("half").or(() -> slots.text("part").flatMap(ClockReading::half));
        return slots.number("hour").flatMap(hour -> value(hour, rest, half));
    }

    /** Gives a time of day within the part of a day: eight in "last night" is in the evening. */
    static Optional<String> within(String clock, String day) {
        int part = day.indexOf('T');
        return part < 0 || !CLOCK.matcher(clock).matches()
                ? Optional.empty()
                : value(hours(clock), clock.substring(HOURS), half(day.substring(part))).map(Time::value);
    }

    private static int hours(String clock) {
        return Integer.parseInt(clock.substring(1, HOURS));
    }

    private static Optional<String> half(String part) {
        return Optional.of(part.equals("TMO") ? "AM" : part.equals("TNI") ? "NI" : "PM");
    }

    private static Optional<Time> value(int hour, String rest, Optional<String> half) {
        int shown = half.map(which -> switch (which) {
            case "AM" -> hour == NOON ? 0 : hour;
            case "PM" -> hour < NOON ? hour + NOON : hour;
            default -> hour >= NIGHT_FROM && hour < NOON ? hour + NOON : hour;
        }).orElse(hour);
        return hour <= DAY_HOURS ? Optional.of(Time.clock("T%02d%s".formatted(shown, rest))) : Optional.empty();
    }
}
