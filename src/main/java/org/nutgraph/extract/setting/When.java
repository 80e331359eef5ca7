// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Grammar;
import org.nutgraph.extract.time.Days;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Period;
import org.nutgraph.facts.TimeMention;

/** When a figure holds, and which time a change is measured from. */
final class When {
    private static final int REACH = 8;
    private static final int LEADING = 3;

    private final Dated times;
    private final Marks marks;
    private final Optional<LocalDate> published;

    When(Dated times, Marks marks, Optional<LocalDate> published) {
        this.times = times;
        this.marks = marks;
        this.published = published;
    }

    /** When it holds, and what a change is measured from. */
    record Found(Optional<Period> period, Optional<Period> compared) {}

    /** A time in a sentence: its first token, the word it hangs by, its days, whether something is compared with it, and whether it is the same days of another year. */
    private record Timed(int first, Token head, Period days, boolean compared, boolean yearBack) {}

    Found of(Site site, Figure figure, List<Site> others) {
        List<Timed> near = times.in(site.sentence().span()).stream()
                .flatMap(time -> timed(site, time, figure.change() || marks.factor(figure)).stream())
                .filter(time -> belongs(site, time, others)).toList();
        Optional<Period> period = nearest(site, near, false).map(Timed::days);
        return new Found(period, nearest(site, near, true).map(time -> time.yearBack()
                ? period.map(Period::yearBefore).orElse(time.days())
                : time.days()));
    }

    private Optional<Timed> nearest(Site site, List<Timed> all, boolean compared) {
        return all.stream().filter(time -> time.compared() == compared)
                .min(Comparator.comparingInt((Timed time) -> rank(site, time))
                        .thenComparingInt(time -> site.distance(time.first())));
    }

    private Optional<Timed> timed(Site site, TimeMention time, boolean change) {
        Sentence sentence = site.sentence();
        List<Token> words = sentence.tokens().stream().filter(token -> token.span().overlaps(time.span())).toList();
        Optional<Period> days = Days.of(time.value());
        if (words.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        int first = words.getFirst().index();
        int last = words.getLast().index() + 1;
        Token head = words.stream().filter(token -> token.head() < first || token.head() >= last).findFirst()
                .orElse(words.getLast());
        Period told = marks.before(sentence, first, Marks.SINCE)
                ? days.get().since(published)
                : marks.before(sentence, first, Marks.UNTIL) ? days.get().until() : days.get();
        boolean compared = change && marks.before(sentence, first, Marks.COMPARED);
        return Optional.of(new Timed(first, head, compared ? days.get() : told, compared,
                marks.yearBack(sentence, first, last)));
    }

    /** What hangs from the words of the figure comes before what hangs from its verb, and that before all else. */
    private static int rank(Site site, Timed time) {
        return hangs(site, time) ? 0 : verb(site, time).equals(site.verb()) ? 1 : 2;
    }

    private static Optional<Token> verb(Site site, Timed time) {
        return Grammar.upward(site.sentence(), time.head().index()).skip(1).filter(Site::verb).findFirst();
    }

    private static boolean hangs(Site site, Timed time) {
        return Grammar.upward(site.sentence(), time.head().index()).anyMatch(site.nouns()::contains);
    }

    /** A time is of the figure if it hangs from the same words or verb, and no other figure there is nearer to it. */
    private boolean belongs(Site site, Timed time, List<Site> others) {
        Optional<Token> verb = verb(site, time);
        boolean told = verb.filter(found -> marks.speaks(site.sentence(), found)
                || marks.commits(site.sentence(), found)).isPresent();
        boolean inside = hangs(site, time);
        boolean same = verb.isPresent() ? verb.equals(site.verb()) : site.verb().isEmpty();
        boolean above = verb.isPresent() && Grammar.upward(site.sentence(), site.top().index()).limit(REACH)
                .anyMatch(token -> token.index() == verb.get().index());
        int distance = site.distance(time.first());
        return (inside || !told && (same || above || leads(time, verb, site)))
                && others.stream().filter(other -> other.first() != site.first())
                        .noneMatch(other -> other.distance(time.first()) < distance && between(site, other, time));
    }

    /** "Since January, ..." holds for all that follows, whatever the parser makes of it. */
    private static boolean leads(Timed time, Optional<Token> verb, Site site) {
        return time.first() < LEADING && (verb.isEmpty() || !verb.get().relation().startsWith("acl"))
                && site.first() > time.first();
    }

    private static boolean between(Site site, Site other, Timed time) {
        return Math.min(site.first(), time.first()) < other.first()
                && other.first() < Math.max(site.first(), time.first())
                && other.verb().equals(site.verb());
    }
}
