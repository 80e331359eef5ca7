// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;

/** Times told by their place in the calendar; a year that is not told is the nearest in the direction of the tense. */
final class CalendarReading {
    private static final String COMPACT = "(.{4})(..)(..)";
    private static final int CENTURY = 100;
    private static final int AHEAD = 20;
    private static final int DEFAULT_PIVOT = 45;
    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_MONTHS = 6;
    private static final int LAST = -1;
    private static final int WEEK_DAYS = 7;

    private final Holidays holidays = new Holidays();

    /** Gives the time; nothing if there is no such day. */
    Optional<Time> read(Slots slots, Anchor anchor) {
        if (slots.has("compactDay")) {
            return slots.text("compactDay").map(text -> text.replaceFirst(COMPACT, "$1-$2-$3"))
                    .flatMap(CalendarReading::day);
        }
        try {
            Optional<Integer> year = slots.text("year").map(text -> year(text, anchor))
                    .or(() -> slots.time("in").filter(in -> in.grain() == Grain.YEAR).flatMap(Time::first)
                            .map(LocalDate::getYear));
            return slots.time("in").filter(in -> in.grain() != Grain.YEAR).isPresent()
                    ? within(slots, slots.time("in").orElseThrow())
                    : year.isPresent() ? dated(slots, year.get()) : open(slots, anchor);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Time> day(String iso) {
        try {
            return Optional.of(Time.of(Grain.DAY, LocalDate.parse(iso)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int year(String text, Anchor anchor) {
        int number = Integer.parseInt(text);
        if (text.length() > 2) {
            return number;
        }
        int pivot = anchor.day().map(day -> day.getYear() % CENTURY + AHEAD).orElse(DEFAULT_PIVOT);
        return number + CENTURY * (number <= pivot ? AHEAD : AHEAD - 1);
    }

    private Optional<Time> dated(Slots slots, int year) {
        return candidate(slots).map(form -> Time.of(form.grain(), form.in().apply(year)))
                .or(() -> slots.has("century")
                        ? Optional.empty()
                        : Optional.of(Time.of(slots.has("decade") ? Grain.DECADE : Grain.YEAR,
                                LocalDate.of(year, 1, 1))));
    }

    private record Form(Grain grain, String open, Function<Integer, LocalDate> in) {}

    /** Gives what the slots tell but for the year. */
    private Optional<Form> candidate(Slots slots) {
        Optional<Integer> month = slots.number("month");
        Optional<Integer> day = slots.number("day");
        if (month.isPresent() && day.isPresent()) {
            return Optional.of(new Form(Grain.DAY, "XXXX-%02d-%02d".formatted(month.get(), day.get()),
                    year -> LocalDate.of(year, month.get(), day.get())));
        }
        return month.map(number -> new Form(Grain.MONTH, "XXXX-%02d".formatted(number),
                year -> LocalDate.of(year, number, 1)))
                .or(() -> slots.text("holiday").map(rule -> new Form(slots.has("weekend") ? Grain.WEEKEND : Grain.DAY,
                        "XXXX-XX-XX",
                        year -> slots.has("weekend")
                                ? nearWeekend(holidays.day(rule, year))
                                : holidays.day(rule, year))))
                .or(() -> slots.number("season").map(at -> new Form(Grain.SEASON,
                        Grain.SEASON.value(LocalDate.of(2000, at, 1)).replace("2000", "XXXX"),
                        year -> LocalDate.of(year, at, 1))))
                .or(() -> part(slots, "quarter", QUARTER_MONTHS, Grain.QUARTER, "XXXX-Q%d"))
                .or(() -> part(slots, "halfYear", HALF_MONTHS, Grain.HALF, "XXXX-H%d"))
                .or(() -> slots.number("week").map(week -> new Form(Grain.WEEK, "XXXX-W%02d".formatted(week),
                        year -> week(year, week))));
    }

    /** The weekend of a holiday at the beginning of a week is the one before it. */
    private static LocalDate nearWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0
                ? day.minusDays(2L + day.getDayOfWeek().getValue())
                : day;
    }

    private static Optional<Form> part(Slots slots, String name, int months, Grain grain, String open) {
        return slots.number(name).map(told -> told == LAST ? 12 / months : told).filter(part -> part * months <= 12)
                .map(part -> new Form(grain, open.formatted(part),
                        year -> LocalDate.of(year, (part - 1) * months + 1, 1)));
    }

    private static LocalDate week(int year, int week) {
        LocalDate first = LocalDate.of(year, 1, 4);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).getMaximum();
        return Grain.WEEK.first(first).plusWeeks((week == LAST ? weeks : week) - 1);
    }

    private Optional<Time> open(Slots slots, Anchor anchor) {
        if (slots.has("century")) {
            return slots.number("century").map(number -> Time.of(Grain.CENTURY,
                    LocalDate.of((number - 1) * CENTURY, 1, 1)));
        }
        Optional<Form> form = candidate(slots);
        if (form.isPresent()) {
            Form told = form.get();
            return Optional.of(anchor.nearest(Grain.YEAR, told.grain(), day -> told.in().apply(day.getYear()))
                    .map(day -> Time.of(told.grain(), day)).orElse(Time.open(told.grain(), told.open())));
        }
        Optional<DayOfWeek> weekday = slots.number("weekday").map(DayOfWeek::of);
        Optional<Integer> number = slots.number("day");
        if (number.isPresent()) {
            Optional<LocalDate> found = anchor.nearest(Grain.MONTH, Grain.DAY, day -> LocalDate
                    .of(day.getYear(), day.getMonth(), number.get()),
                    day -> weekday.isEmpty() || day.getDayOfWeek() == weekday.get());
            return Optional.of(found.map(day -> Time.of(Grain.DAY, day)).orElseGet(() -> Time.open(Grain.DAY,
                    weekday.map(day -> "XXXX-WXX-" + day.getValue()).orElse("XXXX-XX-%02d".formatted(number.get())))));
        }
        return weekday.map(wanted -> anchor
                .nearest(Grain.WEEK, Grain.DAY, day -> Grain.WEEK.first(day).with(TemporalAdjusters.nextOrSame(wanted)))
                .map(day -> Time.of(Grain.DAY, day)).orElse(Time.open(Grain.DAY, "XXXX-WXX-" + wanted.getValue())));
    }

    /** A day or week of a month, a day of a week, a month of a year already told. */
    private static Optional<Time> within(Slots slots, Time in) {
        Optional<LocalDate> first = in.first();
        if (in.grain() == Grain.MONTH && slots.has("week")) {
            return first.flatMap(month -> slots.number("week").map(week -> week == LAST
                    ? YearMonth.from(month).atEndOfMonth()
                    : month.plusDays((long) WEEK_DAYS * (week - 1))).map(day -> Time.of(Grain.WEEK, day)));
        }
        if (in.grain() == Grain.MONTH) {
            return first.flatMap(month -> slots.number("day").filter(day -> day <= month.lengthOfMonth())
                    .map(day -> Time.of(Grain.DAY, month.withDayOfMonth(day))));
        }
        return in.grain() != Grain.WEEK
                ? Optional.empty()
                : first.flatMap(week -> slots.number("weekday")
                        .map(day -> Time.of(Grain.DAY, week.plusDays(day - 1L))));
    }
}
