// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.graph.ArticleGraph;

/** Puts N-Quads, graph after graph, into a store without holding all of them at once. */
final class QuadBatches extends StreamRDFBase {
    private static final int MOST = 200_000;

    private final GraphStore store;
    private final List<ArticleGraph> batch = new ArrayList<>();
    private int size;
    private int graphs;

    private QuadBatches(GraphStore store) {
        this.store = store;
    }

    /** Gives how many graphs there were. Fails with {@link org.apache.jena.riot.RiotException} if they are broken. */
    static int load(InputStream in, GraphStore store) {
        QuadBatches batches = new QuadBatches(store);
        RDFParser.source(in).lang(Lang.NQUADS).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(batches);
        batches.put();
        return batches.graphs;
    }

    @Override
    public void quad(Quad quad) {
        String name = quad.getGraph().getURI();
        if (batch.isEmpty() || !batch.getLast().name().equals(name)) {
            if (size > MOST) {
                put();
            }
            Graph graph = GraphFactory.createDefaultGraph();
            batch.add(new ArticleGraph(name, graph));
            graphs++;
        }
        batch.getLast().graph().add(quad.asTriple());
        size++;
    }

    private void put() {
        store.put(List.copyOf(batch));
        batch.clear();
        size = 0;
    }
}
