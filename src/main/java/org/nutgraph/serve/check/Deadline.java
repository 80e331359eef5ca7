// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.check;

import java.time.Duration;

import org.nutgraph.problem.InvalidInput;

/** When the check of what a stranger sent ends, done or not. */
final class Deadline {
    /** How long it may take. */
    static final Duration LIMIT = Duration.ofSeconds(10);

    private final long end = System.nanoTime() + LIMIT.toNanos();

    /** Gives the time that is left, and fails with {@link InvalidInput} if there is none. */
    Duration left() {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new InvalidInput("validation-timeout", "The check takes longer than " + LIMIT.toSeconds()
                    + " seconds.", "Send less at a time.");
        }
        return Duration.ofNanos(left);
    }
}
