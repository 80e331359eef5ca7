// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import org.nutgraph.serve.http.Refusal;

/**
 * How long a query may take.
 *
 * @param firstRow until its first row is found
 * @param whole    until all are
 */
record Patience(Duration firstRow, Duration whole) {
    /** How long it may take at the most. */
    static final Patience LONGEST = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30));
    private static final Pattern SECONDS = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    /**
     * Gives what is asked for by "SECONDS" or "SECONDS,SECONDS" (until the first row, and in all; decimals are heeded),
     * within what there is at the most. Zero or less asks for nothing. Fails with {@link Refusal} if it is no number.
     */
    static Patience of(Optional<String> asked) {
        if (asked.isEmpty()) {
            return LONGEST;
        }
        String[] parts = asked.get().split(",", 2);
        Duration whole = least(parts[parts.length - 1], LONGEST.whole);
        return new Patience(parts.length == 2 ? least(parts[0], LONGEST.firstRow) : LONGEST.firstRow, whole);
    }

    private static Duration least(String seconds, Duration most) {
        if (!SECONDS.matcher(seconds.strip()).matches()) {
            throw new Refusal(400, "timeout-malformed", "The value of timeout is not a number of seconds.",
                    "Write seconds, as in timeout=5 or timeout=0.5, or leave it out.");
        }
        BigDecimal wanted = new BigDecimal(seconds.strip());
        return wanted.signum() <= 0 || wanted.compareTo(BigDecimal.valueOf(most.toSeconds())) > 0
                ? most
                : Duration.ofMillis(Math.max(1, wanted.movePointRight(3).longValue()));
    }
}
