// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets in only so many at once, in all and of each client. */
final class Turns {
    private final Semaphore all;
    private final int each;
    private final int waitMillis;
    private final Map<String, Integer> clients = new ConcurrentHashMap<>();

    /** Takes how many in all and of one client, and how long the next one waits. */
    Turns(int most, int each, int waitMillis) {
        this.all = new Semaphore(most, true);
        this.each = each;
        this.waitMillis = waitMillis;
    }

    /** Waits for a turn. Fails with {@link Refusal}: 429 with a sentence if the client has too many, 503 if all have. */
    Gate.Permit enter(String client, String tooMany) {
        if (clients.merge(client, 1, Integer::sum) > each) {
            leave(client);
            throw new Refusal(429, "too-many-requests", tooMany, "Wait for their answers, then ask again.");
        }
        try {
            if (all.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
                return () -> {
                    all.release();
                    leave(client);
                };
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        leave(client);
        throw new Refusal(503, "server-busy", "The server has too much to do.", "Ask again in a few seconds.");
    }

    private void leave(String client) {
        clients.computeIfPresent(client, (name, many) -> many == 1 ? null : many - 1);
    }
}
