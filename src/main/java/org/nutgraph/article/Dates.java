// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a day of publication in the ways that articles write one. */
final class Dates {
    private static final int LONGEST = 60;
    private static final List<DateTimeFormatter> FORMS = Stream
            .of("[EEEE, ][EEE, ][EEEE ]MMMM d, uuuu", "[EEE, ]MMM d, uuuu", "[EEEE, ][EEE, ][EEEE ]d MMMM uuuu",
                    "[EEE, ]d MMM uuuu", "uuuu-M-d", "uuuu/M/d", "MMMM d uuuu", "uuuuMMdd", "d.M.uuuu")
            .map(form -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private Dates() {}

    /** Gives the day that words state, with or without a time of day; none if they are anything else. */
    static Optional<LocalDate> read(String words) {
        String plain = words.strip().replaceAll("[\\s\\u00A0]+", " ").replaceFirst("(?<=\\d)(st|nd|rd|th)\\b", "");
        return plain.length() > LONGEST || plain.chars().noneMatch(Character::isDigit)
                ? Optional.empty()
                : Stream.concat(FORMS.stream(), Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME))
                        .flatMap(form -> day(plain, form).stream()).findFirst().or(() -> instant(plain));
    }

    /** ISO 8601 with a time, and a date that a time in other words follows. */
    private static Optional<LocalDate> instant(String words) {
        return words.matches("\\d{4}-\\d\\d-\\d\\d[T ].*")
                ? day(words.substring(0, 10), DateTimeFormatter.ISO_DATE)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String words, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.from(form.parse(words)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
