// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ingest;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Many articles through the pipeline, several at a time, their outcomes in the order the articles were given. */
public final class Ingest {
    private final Pipeline pipeline;
    private final int threads;
    private final Consumer<String> progress;

    /** Takes the pipeline, how many articles to read at a time, and whom to tell how far it is. */
    public Ingest(Pipeline pipeline, int threads, Consumer<String> progress) {
        this.pipeline = pipeline;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Gives each outcome to whoever takes it, on the caller's thread and in the order of the sources, as soon as it and
     * all before it are there.
     */
    public void run(List<Source> sources, Consumer<Outcome> taker) {
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads))) {
            Stream<Future<Outcome>> futures = sources.stream().map(source -> pool.submit(() -> {
                Outcome outcome = pipeline.process(source);
                progress.accept("read " + done.incrementAndGet() + " of " + sources.size() + ": " + source.name());
                return outcome;
            })).toList().stream();
            futures.map(Ingest::outcome).forEach(taker);
        }
    }

    private static Outcome outcome(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while articles were being read", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("An article could not be processed", failed.getCause());
        }
    }
}
