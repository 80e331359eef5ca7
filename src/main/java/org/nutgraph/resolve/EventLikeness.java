// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.nutgraph.ontology.Ontology;

/** Says how much speaks for two reports telling of one event. A pure function, the same either way round. */
final class EventLikeness {
    private static final double SAME_CLASS = 0.15;
    private static final double FINER_CLASS = 0.08;
    private static final double SAME_DAY = 0.3;
    private static final double SAME_MONTH = 0.12;
    private static final double SAME_YEAR = 0.04;
    private static final double NEXT_DAY_NEWS = 0.15;
    private static final double WEEK_NEWS = 0.08;
    private static final double OLD_NEWS = -0.15;
    private static final int DAYS_OF_FEW = 3;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;
    private static final double THEME = 0.2;
    private static final double OTHER_THEME = -0.15;
    private static final String TIME = "sharedTime";

    private final Kinds kinds;
    private final Words words = new Words();

    EventLikeness(Ontology ontology) {
        this.kinds = new Kinds(ontology);
    }

    Likeness of(Report one, Report other) {
        if (!kinds.agree(one.type(), other.type())) {
            return Likeness.NONE;
        }
        Likeness.Sum sum = new Likeness.Sum();
        sum.add(one.type().equals(other.type()) ? SAME_CLASS : FINER_CLASS, "sharedClass");
        boolean possible = time(one, other, sum) && Participants.compare(one, other, sum, words);
        theme(one, other, sum);
        return possible ? sum.total() : Likeness.NONE;
    }

    private void theme(Report one, Report other, Likeness.Sum sum) {
        if (!one.theme().isEmpty() && !other.theme().isEmpty()) {
            double alike = Words.alike(words.longOnes(one.theme()), words.longOnes(other.theme()));
            sum.add(alike > 0 ? THEME * alike : OTHER_THEME, "sharedTheme");
        }
    }

    /** What is told of other days is another event; where a day is not told, that of the news may do. */
    private static boolean time(Report one, Report other, Likeness.Sum sum) {
        if (one.when().isPresent() && other.when().isPresent()) {
            When mine = one.when().get();
            When theirs = other.when().get();
            sum.add(exactness(Math.max(mine.days(), theirs.days())), TIME);
            return mine.overlaps(theirs);
        }
        if (!one.key().equals(other.key()) && !one.date().isEmpty() && !other.date().isEmpty()) {
            sum.add(news(distance(one, other)), TIME);
        }
        return true;
    }

    private static double exactness(long days) {
        return days <= DAYS_OF_FEW ? SAME_DAY : days <= DAYS_OF_MONTH ? SAME_MONTH : SAME_YEAR;
    }

    private static double news(long days) {
        return days <= 1 ? NEXT_DAY_NEWS : days <= DAYS_OF_WEEK ? WEEK_NEWS : days <= DAYS_OF_MONTH ? 0 : OLD_NEWS;
    }

    /** Gives the days between what both tell: the days of the event, or else of the news. */
    static long distance(Report one, Report other) {
        LocalDate mine = day(one);
        LocalDate theirs = day(other);
        return Math.abs(ChronoUnit.DAYS.between(mine, theirs));
    }

    /** Gives the day a report is put in order by. */
    static LocalDate day(Report report) {
        return report.when().map(When::from)
                .orElseGet(() -> report.date().isEmpty() ? LocalDate.EPOCH : LocalDate.parse(report.date()));
    }
}
