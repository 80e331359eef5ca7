// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.ontology.CorrectionReader;
import org.nutgraph.resolve.Identities;

/** The corrections that are kept in a store, in the graph {@code corrections}: those that came over HTTP. */
public final class StoredCorrections {
    private static final String NAME = "corrections";

    private StoredCorrections() {}

    /** Gives all of them, also those that no longer hold. */
    public static Graph graph(GraphStore store) {
        return store.graph(store.iris().graph(NAME)).graph();
    }

    /** Adds some. Fails with {@link org.nutgraph.problem.StoreUnavailable}; then nothing changed. */
    public static void add(GraphStore store, Graph more) {
        Graph all = graph(store);
        GraphUtil.addInto(all, more);
        store.put(List.of(new ArticleGraph(store.iris().graph(NAME), all)));
    }

    /** Gives how it is decided who things are with these corrections too; they come before those of files. */
    public static Identities in(GraphStore store, Identities identities) {
        return identities.with(CorrectionReader.after(identities.corrections().all(), graph(store)));
    }
}
