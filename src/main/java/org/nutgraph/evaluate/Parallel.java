// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What two threads bring over one, beside what they bring for work that shares nothing. */
final class Parallel {
    private static final long SPIN = 60_000_000;
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private Parallel() {}

    /**
     * Gives what two threads bring over one for some work, divided by what they bring for stirring a number, which
     * shares nothing and has no short cut: what the machine has free. All are measured in turn, and the best of each
     * counts, so that what else the machine does for a moment falls on none alone.
     */
    static <T> double share(List<T> items, Consumer<T> work, int rounds) {
        List<Integer> stirred = List.of(1, 2, 3, 4, 5, 6, 7, 8);
        Best one = new Best();
        Best two = new Best();
        Best free = new Best();
        Best both = new Best();
        spin(1);
        for (int round = 0; round < rounds; round++) {
            one.of(wall(1, items, work));
            two.of(wall(2, items, work));
            free.of(wall(1, stirred, Parallel::spin));
            both.of(wall(2, stirred, Parallel::spin));
        }
        return one.least / two.least / (free.least / both.least);
    }

    private static final class Best {
        private double least = Double.MAX_VALUE;

        void of(double seconds) {
            least = Math.min(least, seconds);
        }
    }

    private static void spin(int seed) {
        long value = seed;
        for (long round = 0; round < SPIN; round++) {
            value ^= value << 13;
            value ^= value >>> 7;
            value ^= value << 17;
        }
        if (value == 0) {
            throw new IllegalStateException("Stirring came to nothing");
        }
    }

    private static <T> double wall(int threads, List<T> items, Consumer<T> work) {
        long begin = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            items.forEach(item -> running.add(pool.submit(() -> work.accept(item))));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return (System.nanoTime() - begin) / SECOND;
    }
}
