// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.nutgraph.article.Span;

/** Compares found mentions with marked ones: each marked one is matched once, by one of the same kind. */
public final class MentionScore {
    /** A mention and its coarse kind. */
    public record Kinded(Span span, String kind) {}

    private MentionScore() {}

    /** Counts as right what shares a code point with a marked mention of its kind. */
    public static Score overlap(List<Kinded> found, List<Kinded> marked) {
        return score(found, marked, (one, two) -> one.kind().equals(two.kind()) && one.span().overlaps(two.span()));
    }

    /** Counts as right what has exactly the range and kind of a marked mention. */
    public static Score strict(List<Kinded> found, List<Kinded> marked) {
        return score(found, marked, Kinded::equals);
    }

    private static Score score(List<Kinded> found, List<Kinded> marked, BiPredicate<Kinded, Kinded> same) {
        List<Kinded> open = new ArrayList<>(marked);
        int right = 0;
        for (Kinded one : found) {
            right += open.stream().filter(two -> same.test(one, two)).findFirst().map(open::remove).orElse(false)
                    ? 1
                    : 0;
        }
        return new Score(right, found.size(), marked.size());
    }
}
