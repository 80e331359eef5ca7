// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets in only so many at once: in all, and of what takes long also for each client. */
final class Gate {
    private final Turns queries;
    private final Turns pages;
    private final Turns transfers;
    private final AtomicInteger running;

    /** Takes the limits, and where it tells how many queries are running. */
    Gate(Limits limits, AtomicInteger running) {
        this.running = running;
        this.queries = new Turns(limits.queries(), limits.queriesPerClient(), limits.waitMillis());
        this.pages = new Turns(limits.pages(), Integer.MAX_VALUE, limits.waitMillis());
        this.transfers = new Turns(limits.transfers().all(), limits.transfers().perClient(), limits.waitMillis());
    }

    /** What is held while a request is answered. */
    interface Permit {
        /** Lets the next in. */
        void close();
    }

    /** Waits for a turn. Fails with {@link Refusal}: 429 if the client has too many going, 503 if all have. */
    Permit enter(Lane lane, String client) {
        return switch (lane) {
            case FREE -> () -> {};
            case PAGE, EDIT -> pages.enter(client, "");
            case QUERY -> query(client);
        };
    }

    /** Waits for a turn to read a body or to send a long answer; fails likewise. */
    Permit transfer(String client) {
        return transfers.enter(client, "You have too many requests going.");
    }

    private Permit query(String client) {
        Permit turn = queries.enter(client, "You have too many queries running.");
        running.incrementAndGet();
        return () -> {
            running.decrementAndGet();
            turn.close();
        };
    }
}
