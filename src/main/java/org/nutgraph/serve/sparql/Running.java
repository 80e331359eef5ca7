// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.NotificationEmitter;

import com.sun.management.ThreadMXBean;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queries that run in this JVM, and what ends those whose time is over, and the greediest of them when memory runs
 * short: an ORDER BY, GROUP BY or DISTINCT over everything may need more than there is, and an error for lack of memory
 * would hit everybody. One thread looks after all of them now and then, and after rubbish was cleared away; most queries
 * end before it wakes, and cost nothing for it.
 */
final class Running {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final double FULL = 0.75;
    private static final long POLL_MILLIS = 50;
    private static final long LOOK_MILLIS = 200;
    private static final long HEED_NANOS = 1_000_000_000L;
    private static final int IDLE = 10;
    private static final long BETWEEN_NANOS = 2_000_000_000L;
    private static final Running ALL = new Running();

    private final Map<Thread, Run> runs = new ConcurrentHashMap<>();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicBoolean cleared = new AtomicBoolean();
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean resting = true;
    private long collected = System.nanoTime() - BETWEEN_NANOS;

    private Running() {}

    /** Gives those of this JVM, as memory belongs to it. */
    static Running all() {
        return ALL;
    }

    /** A query that runs on a thread. */
    static final class Run {
        private final long before;
        private final long begin = System.nanoTime();
        private volatile long nanos = Long.MAX_VALUE;
        private volatile long wholeNanos = Long.MAX_VALUE;
        private volatile @Nullable QueryExec query;
        private volatile boolean greedy;
        private volatile boolean over;

        private Run(long before) {
            this.before = before;
        }

        /** Says what is to be ended if need be, and when: without a first row, and at all. */
        void with(QueryExec started, Duration first, Duration whole) {
            wholeNanos = whole.toNanos();
            nanos = Math.min(first.toNanos(), wholeNanos);
            query = started;
        }

        /** Notes that there is a first row. */
        void row() {
            nanos = wholeNanos;
        }

        /** Says whether it was ended as it took too much memory. */
        boolean greedy() {
            return greedy;
        }

        /** Says whether it was ended as its time was over. */
        boolean over() {
            return over;
        }

        /** Tells it to end, as ARQ does; whoever does not heed that is stopped. */
        private void look() {
            long late = System.nanoTime() - begin - nanos;
            QueryExec running = query;
            if (late > 0 && running != null) {
                over = true;
                Context.getCancelSignal(running.getContext()).set(true);
                if (late > HEED_NANOS) {
                    end();
                }
            }
        }

        private void end() {
            QueryExec running = query;
            if (running != null) {
                running.abort();
            }
        }
    }

    /** Notes that a query begins on this thread. */
    Run begin() {
        Run run = new Run(allocated(Thread.currentThread()));
        runs.put(Thread.currentThread(), run);
        if (resting) {
            wake();
        }
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

    private void wake() {
        resting = false;
        if (!started.getAndSet(true)) {
            ManagementFactory.getGarbageCollectorMXBeans().stream().filter(NotificationEmitter.class::isInstance)
                    .forEach(each -> ((NotificationEmitter) each).addNotificationListener((collection, nothing) -> {
                        cleared.set(true);
                        signal.release();
                    }, null, null));
            Thread.ofPlatform().daemon().name("query-watch").start(this::watch);
        }
        signal.release();
    }

    private void watch() {
        try {
            int idle = 0;
            boolean scarce = false;
            while (true) {
                idle = runs.isEmpty() ? (idle + 1) % IDLE : 1;
                if (pause(scarce ? POLL_MILLIS : LOOK_MILLIS, idle == 0) || scarce) {
                    scarce = !runs.isEmpty() && scarce();
                }
                runs.values().forEach(Run::look);
                if (scarce && runs.values().stream().noneMatch(Run::greedy)) {
                    endGreediest();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits a while, or if nothing runs until something does; says whether rubbish was cleared away meanwhile. */
    private boolean pause(long millis, boolean rest) throws InterruptedException {
        resting = rest;
        if (!signal.tryAcquire(millis, TimeUnit.MILLISECONDS) && rest && runs.isEmpty()) {
            signal.acquire();
        }
        resting = false;
        signal.drainPermits();
        return cleared.getAndSet(false);
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
                    each.getValue().end();
                });
    }

    private long allocated(Thread thread) {
        return threads.getThreadAllocatedBytes(thread.threadId());
    }
}
