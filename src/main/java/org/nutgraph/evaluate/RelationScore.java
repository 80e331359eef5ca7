// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

/**
 * How well relations were found.
 *
 * @param expected   how many were marked
 * @param recalled   how many of these were stated, or follow from what was
 * @param stated     how many were stated of marked things
 * @param right      how many of these were marked
 */
record RelationScore(int expected, int recalled, int stated, int right) {
    static final RelationScore NONE = new RelationScore(0, 0, 0, 0);

    RelationScore plus(RelationScore other) {
        return new RelationScore(expected + other.expected, recalled + other.recalled, stated + other.stated,
                right + other.right);
    }

    double recall() {
        return expected == 0 ? 1 : recalled / (double) expected;
    }

    double precision() {
        return stated == 0 ? 1 : right / (double) stated;
    }

    double f1() {
        double sum = recall() + precision();
        return sum == 0 ? 0 : 2 * recall() * precision() / sum;
    }
}
