// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.ontology.Correction;
import org.nutgraph.resolve.Corrections;

/**
 * Where the IRIs of things lead that are called otherwise now ({@code dcterms:isReplacedBy}). What was once given out is
 * never taken away: an IRI that is used again no longer redirects, every other does for ever.
 */
final class Redirects {
    private static final String NAME = "redirects";
    private static final Node REPLACED = DCTerms.isReplacedBy.asNode();

    private Redirects() {}

    static void add(GraphStore store, Map<String, String> moved, Corrections corrections) {
        String name = store.iris().graph(NAME);
        Graph all = GraphFactory.createDefaultGraph();
        store.read(name, graph -> GraphUtil.addInto(all, graph));
        moved.forEach((from, to) -> put(all, from, to, store));
        corrections.all().stream()
                .filter(one -> one.kind() == Correction.Kind.SAME
                        || one.kind() == Correction.Kind.RELINK && one.article().isEmpty())
                .filter(one -> !one.subject().startsWith(store.iris().article("")))
                .forEach(one -> one.object().ifPresent(to -> put(all, one.subject(), to, store)));
        all.find(Node.ANY, REPLACED, Node.ANY).toList().stream().filter(triple -> store.used(triple.getSubject()))
                .forEach(all::delete);
        store.put(List.of(new ArticleGraph(name, all)));
    }

    private static void put(Graph all, String from, String to, GraphStore store) {
        Node node = NodeFactory.createURI(from);
        all.find(node, REPLACED, Node.ANY).toList().forEach(all::delete);
        if (!from.equals(to) && !store.used(node)) {
            all.add(Triple.create(node, REPLACED, NodeFactory.createURI(to)));
        }
    }
}
