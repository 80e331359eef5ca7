// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.nutgraph.store.GraphStore;

/**
 * When it is decided again who is who: some time after the last article, but soon enough if articles never stop coming,
 * and after a start if that was still to be done when the server ended, however it ended.
 */
final class Settling {
    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    /** An article a minute for a whole day must not put it off for a day. */
    private static final int MOST_TIMES_PUT_OFF = 10;

    private final Reading reading;
    private final GraphStore store;
    private final ScheduledExecutorService worker;
    private final Path due;
    private @Nullable ScheduledFuture<?> planned;
    private long latest;

    /** Takes on which thread it is done. */
    Settling(Reading reading, GraphStore store, ScheduledExecutorService worker) {
        this.reading = reading;
        this.store = store;
        this.worker = worker;
        this.due = store.derived("unsettled");
    }

    /** Plans it if it was left undone when the server ended. */
    void begin() {
        if (Files.exists(due)) {
            plan();
        }
    }

    /** Notes on disk that articles are about to come or go, before they do. */
    void announce() {
        try {
            Files.createDirectories(due.toAbsolutePath().getParent());
            Files.writeString(due, "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Plans it, or puts it off, as articles came or went. */
    synchronized void plan() {
        Duration quiet = reading.quiet();
        long now = System.nanoTime();
        if (planned == null || planned.isDone()) {
            latest = now + quiet.multipliedBy(MOST_TIMES_PUT_OFF).toNanos();
        } else {
            planned.cancel(false);
        }
        planned = worker.schedule(this::settle, Math.max(0, Math.min(quiet.toNanos(), latest - now)),
                TimeUnit.NANOSECONDS);
    }

    private void settle() {
        try {
            Files.deleteIfExists(due);
            reading.settle(store);
        } catch (IOException | RuntimeException fault) {
            // Nobody waits for it; it is tried again after the next article, or the next start.
            LOG.error("It could not be decided again who is who", fault);
            announce();
        }
    }
}
