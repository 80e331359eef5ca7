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
        ArticleGraph redirects = new ArticleGraph(store.iris().graph(NAME), GraphFactory.createDefaultGraph());
        // Thousands of things may have moved: to look them up one transaction each would take longer than all else.
        store.read(everything -> {
            store.read(redirects.name(), graph -> GraphUtil.addInto(redirects.graph(), graph));
            fill(redirects.graph(), store, moved, corrections);
            return true;
        });
        store.put(List.of(redirects));
    }

    private static void fill(Graph all, GraphStore store, Map<String, String> moved, Corrections corrections) {
        moved.forEach((from, to) -> put(all, from, to, store));
        corrections.merges().stream().filter(one -> !one.subject().startsWith(store.iris().article("")))
                .forEach(one -> one.object().ifPresent(to -> put(all, one.subject(), to, store)));
        all.find(Node.ANY, REPLACED, Node.ANY).toList().stream().filter(triple -> store.used(triple.getSubject()))
                .forEach(all::delete);
    }

    private static void put(Graph all, String from, String to, GraphStore store) {
        Node node = NodeFactory.createURI(from);
        all.find(node, REPLACED, Node.ANY).toList().forEach(all::delete);
        if (!from.equals(to) && !store.used(node)) {
            all.add(Triple.create(node, REPLACED, NodeFactory.createURI(to)));
        }
    }
}
