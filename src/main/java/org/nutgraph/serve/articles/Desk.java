// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import org.nutgraph.article.Article;
import org.nutgraph.problem.Problem;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Shares;
import org.nutgraph.store.GraphStore;

/**
 * Where articles are read: one at a time and each within a time, on a thread of its own, so that reading leaves
 * processors to those who ask; few may wait. When no article came for a while, it is decided again who is who.
 */
public final class Desk implements AutoCloseable {
    private static final Duration LAST = Duration.ofSeconds(10);

    private final Reading reading;
    private final Patience patience;
    private final Semaphore turn = new Semaphore(1, true);
    private final Semaphore places;
    private final Shares editors;
    private final ScheduledThreadPoolExecutor worker;
    private final GraphStore store;
    private final Settling settling;

    /**
     * How long things may take.
     *
     * @param turn    how long a request waits for those before it
     * @param ready   how long it waits until models are loaded and the reader is free
     * @param article how long one article is read
     * @param waiting how many requests may be there at once, the one whose turn it is included
     * @param each    how many of them of one editor
     */
    public record Patience(Duration turn, Duration ready, Duration article, int waiting, int each) {
        /** Limits for a machine with a few cores. */
        public static final Patience USUAL = new Patience(Duration.ofMinutes(2), Duration.ofMinutes(3),
                Duration.ofMinutes(1), 8, 4);
    }

    /** Takes what reads, the store that is read for, and how long things may take. */
    public Desk(Reading reading, GraphStore store, Patience patience) {
        this.reading = reading;
        this.store = store;
        this.patience = patience;
        this.places = new Semaphore(patience.waiting());
        this.editors = new Shares(patience.each());
        this.worker = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
        });
        worker.setRemoveOnCancelPolicy(true);
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.settling = new Settling(reading, store, worker);
    }

    /** Waits for the turn of an editor, works, and lets the next in. Fails with {@link Refusal}: 429 or 503. */
    <T> T work(String who, Callable<T> work) {
        if (!editors.enter(who)) {
            throw new Refusal(429, "too-many-articles", "You have too many requests with articles waiting.",
                    "Wait for their answers, then send more; one request may hold several articles.");
        }
        try {
            if (!places.tryAcquire()) {
                throw busy();
            }
            try {
                return inTurn(work);
            } finally {
                places.release();
            }
        } finally {
            editors.leave(who);
        }
    }

    private <T> T inTurn(Callable<T> work) {
        try {
            if (!turn.tryAcquire(patience.turn().toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            turn.release();
        }
    }

    /**
     * Gives what an article states, within the time for one; for use within {@link #work}. Fails with {@link Problem} or
     * {@link Refusal}.
     */
    Reading.Read read(Callable<Article> article) {
        // Behind an article that was given up, this also waits until the reader is free again.
        if (within(worker.submit(this::prepared), patience.ready()).isEmpty()) {
            throw busy();
        }
        return within(worker.submit(() -> reading.read(article.call(), store)), patience.article())
                .orElseThrow(() -> new Refusal(422, "article-timeout", "The article takes too long to read.",
                        "Split it, or send its text without markup; nothing of it was stored."));
    }

    private boolean prepared() {
        reading.prepare();
        return true;
    }

    /** Begins what was left undone when the server last ended. */
    public void begin() {
        settling.begin();
    }

    /** Notes that articles are about to come or go, before they do: whatever then happens, it is remembered. */
    void changing() {
        settling.announce();
    }

    /** Notes that articles came or went: later, it is decided again who is who. */
    void changed() {
        settling.plan();
    }

    private static <T> Optional<T> within(Future<T> future, Duration limit) {
        try {
            return Optional.of(future.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            future.cancel(true);
            return Optional.empty();
        } catch (InterruptedException stopping) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw busy();
        } catch (CancellationException stopped) {
            throw busy();
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        return cause instanceof Problem || cause instanceof Refusal
                ? (RuntimeException) cause
                : new IllegalStateException("An article could not be read", cause);
    }

    private static Refusal busy() {
        return new Refusal(503, "server-busy", "The server has too many articles to read.",
                "Send it again in a few seconds.");
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            // Who is writing to the store finishes first.
            worker.awaitTermination(LAST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
