// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.List;

/** One pattern on a walk through several: fills its places of the row with one pair after the other. */
final class Step {
    private final Pattern pattern;
    private final boolean subjectKnown;
    private final boolean objectKnown;
    private final int[] parts;
    private final RowTest[] tests;
    private Sorted pairs;
    private int part;
    private int at;
    private int to;

    /** Takes a pattern, which of its ends are known before, which parts by object may fit, and what the row must pass. */
    Step(Pattern pattern, boolean subjectKnown, boolean objectKnown, int[] parts, List<RowTest> tests) {
        this.pattern = pattern;
        this.subjectKnown = subjectKnown;
        this.objectKnown = objectKnown;
        this.parts = parts;
        this.tests = tests.toArray(RowTest[]::new);
        this.pairs = subjectKnown ? pattern.column().bySubject() : pattern.column().byObject();
    }

    /** Begins anew, with what is known in the row. */
    void open(long[] row) {
        if (!subjectKnown && !objectKnown) {
            part = 0;
            at = 0;
            to = 0;
            return;
        }
        part = parts.length;
        long key = subjectKnown ? id(pattern.subject(), row) : id(pattern.object(), row);
        at = pairs.from(key);
        to = pairs.to(key, at);
        if (subjectKnown && objectKnown) {
            int found = pairs.find(id(pattern.object(), row), at, to);
            at = Math.max(found, 0);
            to = found + 1;
        }
    }

    /** Goes to the next pair that fits, and says whether there was one. */
    boolean next(long[] row) {
        while (true) {
            if (at >= to) {
                if (part >= parts.length) {
                    return false;
                }
                at = parts[part++];
                to = parts[part++];
                continue;
            }
            if (fill(row, at++) && passes(row)) {
                return true;
            }
        }
    }

    private boolean fill(long[] row, int place) {
        long key = pairs.key(place);
        long value = pairs.value(place);
        if (!subjectKnown && pattern.subject().open()) {
            row[pattern.subject().place()] = value;
        }
        if (!objectKnown && pattern.object().open()) {
            long object = subjectKnown ? value : key;
            if (!subjectKnown && pattern.subject().place() == pattern.object().place() && value != key) {
                return false;
            }
            row[pattern.object().place()] = object;
        }
        return true;
    }

    private boolean passes(long[] row) {
        for (RowTest test : tests) {
            if (!test.passes(row)) {
                return false;
            }
        }
        return true;
    }

    private static long id(Pattern.End end, long[] row) {
        return end.open() ? row[end.place()] : end.id();
    }
}
