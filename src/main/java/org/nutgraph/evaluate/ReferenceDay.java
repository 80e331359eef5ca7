// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/**
 * Infers the day a marked text is read on, where its file does not give it: a text in which "tomorrow" is marked as
 * the 8th is read on the 7th; one in which "next month" is marked as May, in April.
 */
final class ReferenceDay {
    private static final String WORDS = Lex.NS + "deicticWords";
    private static final String SHIFTED = Lex.NS + "deicticShift";
    private static final String PERIOD = Lex.NS + "deicticPeriod";
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}.*");
    private static final String MID_WEEK = "-3";
    private static final String MID_MONTH = "-15";
    private static final String MID_YEAR = "-07-01";
    private static final int CENTURY_DIGITS = 2;
    private static final int YEAR_DIGITS = 4;

    private final List<Term> terms;
    private final List<String> shifts;

    ReferenceDay(Ontology ontology) {
        this.terms = ontology.terms().stream().filter(term -> !term.strings(WORDS).isEmpty()).toList();
        this.shifts = ontology.terms().stream().flatMap(term -> term.strings(SHIFTED).stream()).toList();
    }

    /** Says whether the value of marked words depends on the day they are read: it has a year and they have none. */
    boolean needed(GoldDate date) {
        return date.expressible().stream().filter(value -> YEAR.matcher(value).matches())
                .anyMatch(value -> !date.words().contains(value.substring(CENTURY_DIGITS, YEAR_DIGITS)));
    }

    /** Gives the day that the marked words of a text tell it is read on, if they do. */
    Optional<LocalDate> of(GoldDates text) {
        return text.dates().stream().flatMap(this::days).findFirst();
    }

    private Stream<LocalDate> days(GoldDate date) {
        String words = " " + date.words().toLowerCase(Locale.ROOT) + " ";
        if (shifts.stream().anyMatch(shift -> words.contains(" " + shift + " "))) {
            return Stream.empty();
        }
        return terms.stream()
                .filter(term -> term.strings(WORDS).stream().anyMatch(word -> words.contains(" " + word + " ")))
                .flatMap(term -> date.expressible().stream().flatMap(value -> within(value).stream())
                        .map(day -> day.minus(Period.parse(term.string(PERIOD).orElseThrow()))));
    }

    /** Gives a day in the middle of a year, month or week, or the day itself. */
    private static Optional<LocalDate> within(String value) {
        String day = value.contains("T") ? value.substring(0, value.indexOf('T')) : value;
        return parsed(day, DateTimeFormatter.ISO_LOCAL_DATE)
                .or(() -> parsed(day + MID_WEEK, DateTimeFormatter.ISO_WEEK_DATE))
                .or(() -> parsed(day + MID_MONTH, DateTimeFormatter.ISO_LOCAL_DATE))
                .or(() -> parsed(day + MID_YEAR, DateTimeFormatter.ISO_LOCAL_DATE));
    }

    private static Optional<LocalDate> parsed(String day, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(day, form));
        } catch (DateTimeParseException open) {
            return Optional.empty();
        }
    }
}
