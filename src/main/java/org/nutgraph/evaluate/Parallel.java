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

    /** Gives how many times as much two threads do of some work as one does in the same time. */
    static <T> double gain(List<T> items, Consumer<T> work) {
        double one = wall(1, items, work);
        return one / wall(2, items, work);
    }

    /** Gives the same for stirring a number, which shares nothing and has no short cut: what the machine has free. */
    static double free() {
        spin(1);
        spin(2);
        return gain(List.of(1, 2, 3, 4, 5, 6, 7, 8), Parallel::spin);
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
