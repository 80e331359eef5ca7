// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

import org.nutgraph.graph.Iris;

/** Remembers which articles were taken out, and when, so that their addresses say so. */
final class Withdrawn {
    private static final Node INVALIDATED = NodeFactory.createURI("http://www.w3.org/ns/prov#invalidatedAtTime");

    private final DatasetGraph data;
    private final Iris iris;

    Withdrawn(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
    }

    /** Notes that the graph of a name was taken out, within a transaction. */
    void note(String graph) {
        if (graph.startsWith(iris.articleGraph(""))) {
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            noted().add(article(graph), INVALIDATED, NodeFactory.createLiteralDT(now, XSDDatatype.XSDdateTime));
        }
    }

    /** Forgets it, as the graph is there again. */
    void forget(String graph) {
        if (graph.startsWith(iris.articleGraph(""))) {
            noted().remove(article(graph), INVALIDATED, Node.ANY);
        }
    }

    /** Says whether the article of a key was taken out. */
    boolean has(String key) {
        return noted().contains(NodeFactory.createURI(iris.article(key)), INVALIDATED, Node.ANY);
    }

    private Node article(String graph) {
        return NodeFactory.createURI(iris.article(graph.substring(iris.articleGraph("").length())));
    }

    private Graph noted() {
        return data.getGraph(NodeFactory.createURI(iris.graph("withdrawn")));
    }
}
