// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.List;
import java.util.Optional;

/** What makes a time of what filled the slots of a rule, by the names that lex:timeReading lists. */
final class Readings {
    static final List<String> NAMES = List.of("at", "calendar", "clock", "every", "length", "moved", "nothing",
            "reference",
            "relative", "same", "telling", "weekOf");

    private final CalendarReading calendar = new CalendarReading();
    private final RelativeReading relative = new RelativeReading();

    /** Gives the time, or nothing if what filled the slots makes none. */
    Optional<Time> read(String name, Slots slots, Anchor anchor) {
        return switch (name) {
            case "at" -> at(slots);
            case "calendar" -> calendar.read(slots, anchor);
            case "clock" -> ClockReading.read(slots);
            case "every" -> every(slots);
            case "length" -> LengthReading.read(slots);
            case "moved" -> MovedReading.read(slots, anchor);
            case "reference" -> slots.text("reference").map(value -> Time.open(Grain.INSTANT, value));
            case "nothing" -> Optional.of(Time.NONE);
            case "weekOf" -> calendar.read(slots, anchor).flatMap(Time::first).map(day -> Time.of(Grain.WEEK, day));
            case "relative" -> relative.read(slots, anchor);
            case "telling" -> telling(slots, anchor);
            default -> slots.time("time");
        };
    }

    /** A time of day belongs to a day. */
    private static Optional<Time> at(Slots slots) {
        Optional<String> clock = slots.time("clock").map(Time::value).or(() -> slots.text("part"));
        return slots.time("date").flatMap(date -> date.grain() == Grain.DAY && !date.type().equals(Time.LENGTH)
                ? clock.map(date::at)
                : date.first().flatMap(day -> clock.flatMap(time -> ClockReading.within(time, date.value()))
                        .map(time -> Time.of(Grain.DAY, day).at(time))));
    }

    private static Optional<Time> every(Slots slots) {
        String clock = slots.time("clock").map(Time::value).or(() -> slots.text("part")).orElse("");
        Optional<String> day = slots.text("weekday").map("XXXX-WXX-%s"::formatted)
                .or(() -> slots.text("day").map(one -> "XXXX-XX-%02d".formatted(Integer.valueOf(one))))
                .or(() -> slots.has("weekend") ? Optional.of("XXXX-WXX-WE") : Optional.empty());
        if (day.isPresent() || !clock.isEmpty()) {
            return Optional.of(Time.set(day.orElse("") + clock));
        }
        return LengthReading.read(slots).or(() -> slots.text("often").map(Time::length))
                .map(length -> Time.set(length.value()));
    }

    /** "The same month" is the month of the date told last. */
    private static Optional<Time> telling(Slots slots, Anchor anchor) {
        if (slots.has("in")) {
            return slots.time("in").flatMap(Time::first).flatMap(in -> anchor.told()
                    .flatMap(told -> told.first().map(day -> Time.of(told.grain(), day.withYear(in.getYear())))));
        }
        return slots.text("unit").flatMap(Grain::of).flatMap(part -> anchor.told().flatMap(Time::first).or(anchor::day)
                .map(day -> Time.of(part, day)));
    }
}
