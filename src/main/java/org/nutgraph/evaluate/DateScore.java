// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nutgraph.article.Span;
import org.nutgraph.facts.TimeMention;

/** Scores words for times against gold. */
public final class DateScore {
    private DateScore() {}

    /**
     * A text with what was marked and what was found in it.
     *
     * @param gold  what must be found
     * @param free  ranges that may be found or not: their values cannot be compared
     * @param found what was found
     */
    public record Case(List<GoldDate> gold, List<Span> free, List<TimeMention> found) {
        /** Keeps its own copies of the lists. */
        public Case {
            gold = List.copyOf(gold);
            free = List.copyOf(free);
            found = List.copyOf(found);
        }
    }

    /**
     * The score of some texts.
     *
     * @param gold    how many times were marked
     * @param found   how many were found
     * @param same    how many have the same span
     * @param overlap how many share words with one that was marked
     * @param value   how many marked ones were found with one of the right values
     */
    public record Row(int gold, int found, int same, int overlap, int value) {
        /** Gives the F1 of spans that share words, from 0 to 1. */
        public double overlapF1() {
            return gold + found == 0 ? 1 : 2.0 * overlap / (gold + found);
        }

        /** Gives the F1 of spans that are the same, from 0 to 1. */
        public double strictF1() {
            return gold + found == 0 ? 1 : 2.0 * same / (gold + found);
        }

        /** Gives the share of the marked ones that were found with a right value. */
        public double valueRight() {
            return gold == 0 ? 1 : (double) value / gold;
        }

        Row plus(Row other) {
            return new Row(gold + other.gold, found + other.found, same + other.same, overlap + other.overlap,
                    value + other.value);
        }
    }

    /** Gives the score of all cases together. */
    public static Row score(List<Case> cases) {
        return cases.stream().map(DateScore::row).reduce(new Row(0, 0, 0, 0, 0), Row::plus);
    }

    private static Row row(Case scored) {
        List<TimeMention> open = new ArrayList<>(scored.found());
        int same = 0;
        int overlap = 0;
        int value = 0;
        for (GoldDate gold : scored.gold()) {
            List<TimeMention> matches = open.stream().filter(time -> time.span().overlaps(gold.span())).toList();
            Optional<TimeMention> best = matches.stream().filter(time -> right(gold, time)).findFirst()
                    .or(() -> matches.stream().findFirst());
            open.removeAll(matches);
            same += best.filter(time -> time.span().equals(gold.span())).isPresent() ? 1 : 0;
            overlap += best.isPresent() ? 1 : 0;
            value += best.filter(time -> right(gold, time)).isPresent() ? 1 : 0;
        }
        long spurious = open.stream()
                .filter(time -> scored.free().stream().noneMatch(span -> span.overlaps(time.span()))).count();
        return new Row(scored.gold().size(), overlap + (int) spurious, same, overlap, value);
    }

    private static boolean right(GoldDate gold, TimeMention time) {
        return gold.expressible().stream().anyMatch(value -> TimexValue.same(value, time.value()));
    }
}
