// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

/**
 * How much of what was expected was found.
 *
 * @param right    the number of found that are right
 * @param found    the number of found
 * @param expected the number of expected
 */
public record Score(int right, int found, int expected) {
    /** A score of nothing. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Gives the score of both together. */
    public Score plus(Score other) {
        return new Score(right + other.right, found + other.found, expected + other.expected);
    }

    /** Gives the share of what was found that is right; 1 if nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** Gives the share of what was expected that was found; 1 if nothing was expected. */
    public double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    /** Gives the harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
