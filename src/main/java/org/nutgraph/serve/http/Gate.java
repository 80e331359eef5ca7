// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets in only so many at once: in all, and of queries also for each client. */
final class Gate {
    private final Limits limits;
    private final Semaphore queries;
    private final Semaphore pages;
    private final AtomicInteger running;
    private final Map<String, Integer> clients = new ConcurrentHashMap<>();

    /** Takes the limits, and where it tells how many queries are running. */
    Gate(Limits limits, AtomicInteger running) {
        this.running = running;
        this.limits = limits;
        this.queries = new Semaphore(limits.queries(), true);
        this.pages = new Semaphore(limits.pages(), true);
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
            case PAGE, EDIT -> turn(pages);
            case QUERY -> query(client);
        };
    }

    private Permit query(String client) {
        if (clients.merge(client, 1, Integer::sum) > limits.queriesPerClient()) {
            leave(client);
            throw new Refusal(429, "too-many-requests", "You have too many queries running.",
                    "Wait for their answers, then ask again.");
        }
        try {
            Permit turn = turn(queries);
            running.incrementAndGet();
            return () -> {
                running.decrementAndGet();
                turn.close();
                leave(client);
            };
        } catch (Refusal busy) {
            leave(client);
            throw busy;
        }
    }

    private void leave(String client) {
        clients.computeIfPresent(client, (name, many) -> many == 1 ? null : many - 1);
    }

    private Permit turn(Semaphore lane) {
        try {
            if (lane.tryAcquire(limits.waitMillis(), TimeUnit.MILLISECONDS)) {
                return lane::release;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(503, "server-busy", "The server has too much to do.", "Ask again in a few seconds.");
    }
}
