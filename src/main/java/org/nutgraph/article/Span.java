// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.Comparator;

/** A range of the article's text in Unicode code points, end exclusive; it orders by begin, then the longer first. */
public record Span(int begin, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::begin)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    /** Fails with {@link IllegalArgumentException} if the range is negative or empty. */
    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("Not a range of text: " + begin + "-" + end);
        }
    }

    /** Says whether the other range lies within this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Says whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Gives the smallest range that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** Gives the number of code points. */
    public int length() {
        return end - begin;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
