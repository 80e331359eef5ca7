// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets in only so many at once, in all and of each client. */
final class Turns {
    private final Semaphore all;
    private final int waitMillis;
    private final Shares shares;

    /** Takes how many in all and of one client, and how long the next one waits. */
    Turns(int most, int each, int waitMillis) {
        this.all = new Semaphore(most, true);
        this.waitMillis = waitMillis;
        this.shares = new Shares(each);
    }

    /** Waits for a turn. Fails with {@link Refusal}: 429 with a sentence if the client has too many, 503 if all have. */
    Gate.Permit enter(String client, String tooMany) {
        if (!shares.enter(client)) {
            throw new Refusal(429, "too-many-requests", tooMany, "Wait for their answers, then ask again.");
        }
        try {
            if (all.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
                return () -> {
                    all.release();
                    shares.leave(client);
                };
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        shares.leave(client);
        throw new Refusal(503, "server-busy", "The server has too much to do.", "Ask again in a few seconds.");
    }
}
