// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.tdb2.sys.TDBInternal;

import org.nutgraph.store.columns.Columns;

/**
 * Counts the commits of a dataset, whoever makes them, and tells what each of them touched. The count is kept before the
 * commit, so that after a crash no state has the number of another, and told after it, so that who reads the number
 * first and the data then never takes old data for new.
 */
final class WatchedDataset extends DatasetGraphWrapper {
    private final DatasetGraph base;
    private final Path directory;
    private final Changes changes;
    private final List<Consumer<Touched>> watchers = new CopyOnWriteArrayList<>();
    private final Columns columns;
    private volatile StoreVersion version;

    /** Takes the data with its index of words, and the same without. */
    WatchedDataset(DatasetGraph data, DatasetGraph base, Changes changes, Columns columns, Path directory)
            throws IOException {
        super(data);
        this.base = base;
        this.columns = columns;
        columns.serve(data);
        this.directory = directory;
        this.changes = changes;
        this.version = StoreVersion.of(directory);
        version.keep(directory);
    }

    StoreVersion version() {
        return version;
    }

    void watch(Consumer<Touched> watcher) {
        watchers.add(watcher);
    }

    /** Gives the names of the graphs that the write transaction under way has changed so far, in order. */
    List<Node> changed() {
        return changes.graphs().stream().sorted(NodeCmp::compareRDFTerms).toList();
    }

    /**
     * Takes the triples of graphs out and puts others in, within the write transaction under way: those that go must be
     * there, and those that come must not.
     */
    void change(List<Difference> differences) {
        SortedWrites writes = new SortedWrites(TDBInternal.getDatasetGraphTDB(base));
        for (Difference difference : differences) {
            Node graph = difference.graph();
            difference.gone().forEach(triple -> {
                writes.remove(graph, triple);
                changes.change(TextQuadAction.DELETE, graph, triple.getSubject(), triple.getPredicate(),
                        triple.getObject());
            });
            difference.come().forEach(triple -> {
                writes.add(graph, triple);
                changes.change(TextQuadAction.ADD, graph, triple.getSubject(), triple.getPredicate(),
                        triple.getObject());
            });
        }
        writes.run();
    }

    @Override
    public void commit() {
        if (transactionMode() != ReadWrite.WRITE) {
            super.commit();
            return;
        }
        StoreVersion next = kept(version.next());
        columns.committing(changes.properties());
        Touched touched = changes.take();
        super.commit();
        version = next;
        watchers.forEach(watcher -> watcher.accept(touched));
    }

    @Override
    public void abort() {
        if (transactionMode() == ReadWrite.WRITE) {
            changes.take();
        }
        super.abort();
    }

    private StoreVersion kept(StoreVersion next) {
        try {
            next.keep(directory);
            return next;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
