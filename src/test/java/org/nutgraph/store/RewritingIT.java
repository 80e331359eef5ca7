// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.nio.file.Path;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody writes while graphs are being decided again is not lost. */
final class RewritingIT {
    private static final String NAME = "urn:x:g";
    private static final String OTHER = "urn:x:h";

    @TempDir
    Path directory;

    @Test
    void what_was_read_is_replaced_and_again_after_that() {
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            store.put(List.of(graph(NAME, "one")));
            Rewriting rewriting = new Rewriting(store);
            Graph before = rewriting.read(NAME);
            assertThat(rewriting.put(List.of(change(graph(NAME, "two"), before)))).isEqualTo(1);
            Graph after = rewriting.read(NAME);
            assertThat(after.isIsomorphicWith(graph(NAME, "two").graph())).isTrue();
            assertThat(rewriting.put(List.of(change(graph(NAME, "two"), after)))).isZero();
            assertThat(rewriting.put(List.of(change(graph(NAME, "three"), after)))).isEqualTo(1);
            assertThat(rewriting.read(NAME).isIsomorphicWith(graph(NAME, "three").graph())).isTrue();
        }
    }

    @Test
    void what_somebody_else_changed_meanwhile_stays_as_they_made_it() {
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            store.put(List.of(graph(NAME, "one"), graph(OTHER, "one")));
            Rewriting rewriting = new Rewriting(store);
            Graph before = rewriting.read(NAME);
            Graph other = rewriting.read(OTHER);
            store.put(List.of(graph(NAME, "theirs")));
            assertThat(rewriting.put(List.of(change(graph(NAME, "ours"), before), change(graph(OTHER, "ours"), other))))
                    .isEqualTo(1);
            assertThat(rewriting.read(NAME).isIsomorphicWith(graph(NAME, "theirs").graph())).isTrue();
            assertThat(rewriting.read(OTHER).isIsomorphicWith(graph(OTHER, "ours").graph())).isTrue();
        }
    }

    private static Rewriting.Change change(ArticleGraph now, Graph before) {
        return Rewriting.Change.of(now, before);
    }

    private static ArticleGraph graph(String name, String value) {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.add(graph, List.of(SSE.parseTriple("(<urn:s> <urn:p> 'kept')"),
                SSE.parseTriple("(<urn:s> <urn:p> '" + value + "')")));
        return new ArticleGraph(name, graph);
    }
}
