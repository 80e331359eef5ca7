// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.meta;

import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.jspecify.annotations.Nullable;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.problem.Problem;
import org.nutgraph.store.GraphStore;

/**
 * Keeps the description in the store too, where a query can read it: written anew once the store has been quiet for a
 * moment, as each write costs, and not at the start if nothing but its date would change.
 */
final class VoidGraph implements AutoCloseable {
    /** A store cannot be closed while it is read; to count a large one takes so long. */
    private static final int LAST_SECONDS = 60;

    private final GraphStore store;
    private final Descriptions descriptions;
    private final long quietMillis;
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("void").factory());
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long changed = System.nanoTime();
    private volatile boolean outdated;
    private volatile @Nullable Thread writer;

    /** Takes how long the store must be quiet. */
    VoidGraph(GraphStore store, Descriptions descriptions, long quietMillis) {
        this.store = store;
        this.descriptions = descriptions;
        this.quietMillis = quietMillis;
        // Who closes it waits for what is being written, not for what would be.
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        store.watch(touched -> {
            if (Thread.currentThread() != writer) {
                outdated = true;
                soon();
            }
        });
        soon();
    }

    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                clock.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void soon() {
        changed = System.nanoTime();
        if (waiting.compareAndSet(false, true)) {
            later(quietMillis);
        }
    }

    private void later(long millis) {
        if (!clock.isShutdown()) {
            Future<?> unused = clock.schedule(this::write, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void write() {
        long quiet = (System.nanoTime() - changed) / 1_000_000;
        if (quiet < quietMillis) {
            later(quietMillis - quiet);
            return;
        }
        waiting.set(false);
        writer = Thread.currentThread();
        try {
            boolean dated = outdated;
            outdated = false;
            Graph now = descriptions.now();
            if (dated || !undated(now).isIsomorphicWith(undated(held()))) {
                store.put(List.of(new ArticleGraph(descriptions.graph(), now)));
            }
        } catch (Problem full) {
            System.getLogger(VoidGraph.class.getName()).log(System.Logger.Level.WARNING, full.getMessage());
        }
    }

    private Graph held() {
        return Txn.calculateRead(store.data(), () -> {
            Graph copy = GraphFactory.createDefaultGraph();
            store.data().getGraph(NodeFactory.createURI(descriptions.graph())).find().forEachRemaining(copy::add);
            return copy;
        });
    }

    private static Graph undated(Graph graph) {
        Graph rest = GraphFactory.createDefaultGraph();
        graph.stream().filter(VoidGraph::undated).forEach(rest::add);
        return rest;
    }

    private static boolean undated(Triple triple) {
        return !triple.getPredicate().equals(DCTerms.modified.asNode())
                && !triple.getPredicate().equals(OWL.versionInfo.asNode());
    }
}
