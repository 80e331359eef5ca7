// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

/** Goes from row to row of what several patterns have together. */
final class Walk {
    private static final int OFTEN = 0x3ff;

    private final Reading reading;
    private final Step[] steps;
    private final long[] row;
    private int level;
    private int moves;

    /** Takes the steps, at least one, and the row with what is known already. */
    Walk(Reading reading, Step[] steps, long[] row) {
        this.reading = reading;
        this.steps = steps;
        this.row = row;
        steps[0].open(row);
    }

    /** Gives the row, which changes with each move. */
    long[] row() {
        return row;
    }

    /** Goes to the next row, and says whether there was one. Fails if the query is to end. */
    boolean next() {
        while (level >= 0) {
            if ((++moves & OFTEN) == 0) {
                reading.check();
            }
            if (!steps[level].next(row)) {
                level--;
            } else if (level == steps.length - 1) {
                return true;
            } else {
                steps[++level].open(row);
            }
        }
        return false;
    }
}
