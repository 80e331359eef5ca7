// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

final class StoreVersionIT {
    private static final Node ARTICLE = NodeFactory.createURI("urn:test:article");
    private static final Node THING = NodeFactory.createURI("urn:test:thing");

    @TempDir
    private Path directory;

    @Test
    void each_change_has_a_version_of_its_own_which_outlives_the_program() {
        StoreVersion last;
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            StoreVersion empty = store.version();
            store.put(List.of(graph("one")));
            StoreVersion one = store.version();
            assertThat(one.number()).isEqualTo(empty.number() + 1);
            assertThat(one.tag()).isNotEqualTo(empty.tag());
            store.put(List.of(graph("one")));
            assertThat(store.version()).as("nothing changed").isEqualTo(one);
            Txn.executeWrite(store.data(), () -> UpdateAction.parseExecute("CLEAR ALL", store.data()));
            last = store.version();
            assertThat(last.number()).isEqualTo(one.number() + 1);
        }
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            assertThat(store.version()).isEqualTo(last);
        }
    }

    @Test
    void a_change_that_is_given_up_is_none() {
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            List<Touched> told = new ArrayList<>();
            store.watch(told::add);
            StoreVersion before = store.version();
            store.data().begin(org.apache.jena.query.ReadWrite.WRITE);
            store.data().add(THING, THING, RDFS.label.asNode(), THING);
            store.data().abort();
            store.data().end();
            assertThat(store.version()).isEqualTo(before);
            store.put(List.of(graph("one")));
            assertThat(told).hasSize(1).first()
                    .satisfies(touched -> assertThat(touched.things()).containsExactlyInAnyOrder(ARTICLE, THING));
        }
    }

    @Test
    void what_left_is_told_as_what_came() {
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            store.put(List.of(graph("one")));
            List<Touched> told = new ArrayList<>();
            store.watch(told::add);
            store.withdraw("urn:test:graph");
            assertThat(told).hasSize(1).first()
                    .satisfies(touched -> assertThat(touched.things()).containsExactlyInAnyOrder(ARTICLE, THING));
        }
    }

    private static ArticleGraph graph(String headline) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(ARTICLE, Vocabulary.HEADLINE, NodeFactory.createLiteralString(headline));
        graph.add(ARTICLE, Vocabulary.MENTIONS, THING);
        return new ArticleGraph("urn:test:graph", graph);
    }
}
