// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.management.ThreadMXBean;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queries that run in this JVM, and what ends the greediest of them when memory runs short: an ORDER BY, GROUP BY or
 * DISTINCT over everything may need more than there is, and an error for lack of memory would hit everybody.
 */
final class Running {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final double FULL = 0.75;
    private static final long POLL_MILLIS = 50;
    private static final long BETWEEN_NANOS = 2_000_000_000L;
    private static final Running ALL = new Running();

    private final Map<Thread, Run> runs = new ConcurrentHashMap<>();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private @Nullable Thread watch;
    private long collected = System.nanoTime() - BETWEEN_NANOS;

    private Running() {}

    /** Gives those of this JVM, as memory belongs to it. */
    static Running all() {
        return ALL;
    }

    /** A query that runs on a thread. */
    static final class Run {
        private final long before;
        private volatile @Nullable QueryExec query;
        private volatile boolean greedy;

        private Run(long before) {
            this.before = before;
        }

        /** Says what is to be ended if need be. */
        void with(QueryExec started) {
            query = started;
        }

        /** Says whether it was ended as it took too much memory. */
        boolean greedy() {
            return greedy;
        }
    }

    /** Notes that a query begins on this thread. */
    synchronized Run begin() {
        Run run = new Run(allocated(Thread.currentThread()));
        runs.put(Thread.currentThread(), run);
        if (watch == null) {
            watch = Thread.ofPlatform().daemon().name("query-memory").start(this::watch);
        }
        notifyAll();
        return run;
    }

    /** Gives the query of this thread. */
    Optional<Run> here() {
        return Optional.ofNullable(runs.get(Thread.currentThread()));
    }

    /** Notes that it has ended. */
    void end() {
        runs.remove(Thread.currentThread());
    }

    private void watch() {
        try {
            while (true) {
                rest();
                Thread.sleep(POLL_MILLIS);
                if (scarce() && runs.values().stream().noneMatch(Run::greedy)) {
                    endGreediest();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void rest() throws InterruptedException {
        while (runs.isEmpty()) {
            wait();
        }
    }

    /** Some of it may be rubbish that has not been looked at: that is cleared away before anybody is blamed. */
    private boolean scarce() {
        if (share() < FULL) {
            return false;
        }
        if (System.nanoTime() - collected >= BETWEEN_NANOS) {
            System.gc();
            collected = System.nanoTime();
        }
        return share() >= FULL;
    }

    /** What was left in use after the last time that rubbish was cleared away. */
    private static double share() {
        long used = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum();
        return (double) used / Runtime.getRuntime().maxMemory();
    }

    private void endGreediest() {
        runs.entrySet().stream().filter(each -> each.getValue().query != null)
                .max(Comparator.comparingLong(each -> allocated(each.getKey()) - each.getValue().before))
                .ifPresent(each -> {
                    LOG.warn("Memory runs short: a query that took {} MB is ended",
                            allocated(each.getKey()) - each.getValue().before >> 20);
                    each.getValue().greedy = true;
                    QueryExec query = each.getValue().query;
                    if (query != null) {
                        query.abort();
                    }
                });
    }

    private long allocated(Thread thread) {
        return threads.getThreadAllocatedBytes(thread.threadId());
    }
}
