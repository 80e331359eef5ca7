// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.nutgraph.article.Span;

/**
 * Stretches of an article, to find the one that some words stand in: it takes no longer among many than among few.
 *
 * @param <T> what has such a stretch
 */
public final class Innermost<T> {
    private record Entry<T>(T thing, Span span, int index) {}

    private final List<Entry<T>> inOrder = new ArrayList<>();
    /** The end of what reaches furthest of the entries up to each: no earlier one holds what lies behind. */
    private final int[] furthest;

    /** Takes things, and where each stands. */
    public Innermost(List<T> things, Function<T, Span> span) {
        things.forEach(thing -> inOrder.add(new Entry<>(thing, span.apply(thing), inOrder.size())));
        inOrder.sort(Comparator.comparingInt(entry -> entry.span().begin()));
        furthest = new int[inOrder.size()];
        int end = 0;
        for (int at = 0; at < furthest.length; at++) {
            end = Math.max(end, inOrder.get(at).span().end());
            furthest[at] = end;
        }
    }

    /** Gives the shortest that holds all of the words; of equal ones the first that was given. */
    public Optional<T> around(Span words) {
        Optional<Entry<T>> found = Optional.empty();
        for (int at = last(words.begin()); at >= 0 && furthest[at] >= words.end(); at--) {
            Entry<T> entry = inOrder.get(at);
            if (entry.span().contains(words) && found.filter(other -> before(other, entry)).isEmpty()) {
                found = Optional.of(entry);
            }
        }
        return found.map(Entry::thing);
    }

    private static boolean before(Entry<?> one, Entry<?> other) {
        int more = Integer.compare(one.span().length(), other.span().length());
        return more < 0 || more == 0 && one.index() < other.index();
    }

    /** Gives the last entry that begins at an offset or before it; -1 if none does. */
    private int last(int offset) {
        int from = 0;
        int to = inOrder.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (inOrder.get(middle).span().begin() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }
}
