// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.Set;
import java.util.TreeSet;

/**
 * How much speaks for two reports telling of one event.
 *
 * @param score   from 0 to 1
 * @param apart   whether something speaks so much against it that they are never one
 * @param reasons the local names of the codes for what speaks for it
 */
record Likeness(double score, boolean apart, Set<String> reasons) {
    /** They cannot be one event. */
    static final Likeness NONE = new Likeness(0, true, Set.of());

    Likeness {
        reasons = Set.copyOf(reasons);
    }

    /** Adds up what speaks for and against it. */
    static final class Sum {
        private final Set<String> reasons = new TreeSet<>();
        private double score;

        void add(double weight, String reason) {
            score += weight;
            if (weight > 0) {
                reasons.add(reason);
            }
        }

        Likeness total() {
            return new Likeness(Math.clamp(score, 0, 1), false, reasons);
        }
    }
}
