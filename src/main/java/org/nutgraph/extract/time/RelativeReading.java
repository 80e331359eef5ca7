// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Times told by how they lie to the day of publication: "last year", "next Monday", "last December", "yesterday". */
final class RelativeReading {
    private static final int SEASON_MONTHS = 3;

    /** Gives the time; nothing if the day it is told from is not known, or the words make none. */
    Optional<Time> read(Slots slots, Anchor anchor) {
        Optional<LocalDate> from = slots.has("telling")
                ? anchor.told().flatMap(Time::first).or(anchor::day)
                : anchor.day();
        if (from.isEmpty()) {
            return slots.has("days") ? open(slots) : Optional.empty();
        }
        LocalDate day = from.get();
        int way = slots.number("way").or(() -> slots.number("near")).orElse(0);
        if (slots.has("dayPart")) {
            String told = slots.text("dayPart").orElseThrow();
            int cut = told.indexOf('T');
            return Optional.of(Time.of(Grain.DAY, day.plusDays(Integer.parseInt(told.substring(0, cut))))
                    .at(told.substring(cut)));
        }
        if (slots.has("days")) {
            return slots.number("days").map(many -> Time.of(Grain.DAY, day.plusDays(many)))
                    .map(time -> slots.text("part").map(time::at).orElse(time));
        }
        if (slots.has("weekday")) {
            return slots.number("weekday").map(DayOfWeek::of).map(wanted -> weekday(day, wanted, way, slots))
                    .map(found -> Time.of(Grain.DAY, found));
        }
        if (slots.has("month")) {
            return slots.number("month").map(month -> month(day, month, way)).map(first -> slots.number("day")
                    .filter(at -> at <= first.lengthOfMonth())
                    .map(at -> Time.of(Grain.DAY, first.withDayOfMonth(at))).orElse(Time.of(Grain.MONTH, first)));
        }
        if (slots.has("season")) {
            return slots.number("season").map(month -> season(day, month, way)).map(at -> Time.of(Grain.SEASON, at));
        }
        return slots.text("unit").flatMap(Grain::of).map(grain -> Time.of(grain, grain.plus(grain.first(day), way)));
    }

    private static Optional<Time> open(Slots slots) {
        Time day = Time.open(Grain.DAY, "XXXX-XX-XX");
        return Optional.of(slots.text("part").map(day::at).orElse(day));
    }

    /** Last and next are of the week before and after; "past" and "coming" are the nearest. */
    private static LocalDate weekday(LocalDate day, DayOfWeek wanted, int way, Slots slots) {
        if (slots.has("near")) {
            return day.with(way < 0 ? TemporalAdjusters.previous(wanted) : TemporalAdjusters.next(wanted));
        }
        return Grain.WEEK.first(day).plusWeeks(way).with(TemporalAdjusters.nextOrSame(wanted));
    }

    private static LocalDate month(LocalDate day, int month, int way) {
        LocalDate here = LocalDate.of(day.getYear(), month, 1);
        boolean behind = month < day.getMonthValue();
        boolean ahead = month > day.getMonthValue();
        return here.plusYears(way < 0 && !behind ? -1 : way > 0 && !ahead ? 1 : 0);
    }

    private static LocalDate season(LocalDate day, int month, int way) {
        LocalDate here = LocalDate.of(day.getYear(), month, 1);
        boolean begun = !here.isAfter(day);
        boolean over = !here.plusMonths(SEASON_MONTHS).isAfter(day);
        return here.plusYears(way < 0 && !over ? -1 : way > 0 && begun ? 1 : 0);
    }
}
