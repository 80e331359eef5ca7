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
     * Measures some work against stirring a number, which shares nothing and has no short cut. All are measured in turn,
     * and the best of each counts, so that what else the machine does for a moment falls on none alone.
     */
    static <T> Benchmark.Share share(List<T> items, Consumer<T> work, int rounds) {
        List<Integer> stirred = List.of(1, 2, 3, 4, 5, 6, 7, 8);
        Pair worked = new Pair();
        Pair free = new Pair();
        spin(1);
        for (int round = 0; round < rounds; round++) {
            worked.measure(items, work);
            free.measure(stirred, Parallel::spin);
        }
        return new Benchmark.Share(worked.one / worked.two / (free.one / free.two),
                worked.processor / worked.two / (free.processor / free.two));
    }

    /** The best seconds of one thread, by the clock and by the processor, and of two. */
    private static final class Pair {
        private double one = Double.MAX_VALUE;
        private double processor = Double.MAX_VALUE;
        private double two = Double.MAX_VALUE;

        <T> void measure(List<T> items, Consumer<T> work) {
            double begin = Cpu.process();
            one = Math.min(one, wall(1, items, work));
            processor = Math.min(processor, Cpu.process() - begin);
            two = Math.min(two, wall(2, items, work));
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
