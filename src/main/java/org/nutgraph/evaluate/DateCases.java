// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.nutgraph.article.Span;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Ontology;

/** Marked times, sorted into those whose values can be compared and those whose values cannot. */
public final class DateCases {
    private static final LocalDate ANY_DAY = LocalDate.of(2017, 5, 17);

    private final ReferenceDay reference;
    private final List<GoldDates> texts;

    /** Takes the vocabulary, for words that tell the day of a text, and the texts. */
    public DateCases(Ontology ontology, List<GoldDates> texts) {
        this.reference = new ReferenceDay(ontology);
        this.texts = List.copyOf(texts);
    }

    /** Gives the day a text is read on as far as it tells, else a day that none of its compared values depends on. */
    public LocalDate day(GoldDates text) {
        return reference.of(text).orElse(ANY_DAY);
    }

    /** Says how many marked times have no value that TIMEX3 can write. */
    public long inexpressible() {
        return texts.stream().flatMap(text -> text.dates().stream()).filter(date -> date.expressible().isEmpty())
                .count();
    }

    /** Says how many marked times depend on a day that nothing tells. */
    public long unanchored() {
        return texts.stream().flatMap(text -> text.dates().stream().filter(date -> !date.expressible().isEmpty())
                .filter(date -> !counted(text, date))).count();
    }

    /** Gives a case for each text, with what a reader finds in it on its day. */
    public List<DateScore.Case> with(BiFunction<String, LocalDate, List<TimeMention>> reader) {
        return texts.stream().map(text -> scored(text, reader.apply(text.text(), day(text)))).toList();
    }

    private DateScore.Case scored(GoldDates text, List<TimeMention> found) {
        List<GoldDate> gold = text.dates().stream().filter(date -> counted(text, date)).toList();
        List<Span> free = text.dates().stream().filter(date -> !counted(text, date)).map(GoldDate::span).toList();
        return new DateScore.Case(gold, free, found);
    }

    private boolean counted(GoldDates text, GoldDate date) {
        Optional<LocalDate> day = reference.of(text);
        return !date.expressible().isEmpty() && (day.isPresent() || !reference.needed(date));
    }
}
