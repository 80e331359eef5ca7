// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.article.Span;

/** The times of one sentence: from left to right the longest that is not cut out of something else. */
final class SentenceTimes {
    private static final String TOP = "time";
    private static final Optional<Time> NONE = Optional.of(Time.NONE);

    /** Words for a time and what they mean. */
    record Hit(Span span, Time time) {}

    private final TimeLexicon lexicon;
    private final Tenses.Clauses tenses;
    private final Optional<LocalDate> day;
    private final List<Hit> hits = new ArrayList<>();
    private Optional<Time> told;

    SentenceTimes(Sentence sentence, TimeLexicon lexicon, Optional<LocalDate> day, Optional<Time> told) {
        this.lexicon = lexicon;
        this.tenses = lexicon.tenses().in(sentence);
        this.day = day;
        this.told = told;
        scan(new Pieces(sentence));
    }

    private void scan(Pieces pieces) {
        Chart chart = new Chart(pieces, lexicon, this::anchor);
        int at = 0;
        while (at < pieces.size()) {
            int first = at;
            Optional<Edge> best = chart.read(TOP, at).stream()
                    .filter(edge -> edge.end() > first && !pieces.cutOut(first, edge.end()))
                    .max(Comparator.comparingInt(Edge::end).thenComparing(edge -> !edge.time().equals(NONE)));
            best.flatMap(Edge::time).filter(time -> !time.equals(Time.NONE))
                    .ifPresent(time -> add(pieces.span(first, best.get().end()), time));
            at = best.map(Edge::end).orElse(at + 1);
        }
    }

    private void add(Span span, Time time) {
        hits.add(new Hit(span, time));
        if (time.first().isPresent()) {
            told = Optional.of(time);
        }
    }

    private Anchor anchor(int token) {
        return new Anchor(day, told, tenses.of(token));
    }

    List<Hit> all() {
        return hits;
    }

    /** Gives the date told last in the sentence or before it. */
    Optional<Time> told() {
        return told;
    }
}
