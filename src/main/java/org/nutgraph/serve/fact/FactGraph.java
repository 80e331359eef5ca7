// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.Vocabulary;

/** Collects what is needed to show facts. A fact is whatever has evidence in an article. */
public final class FactGraph {
    private static final List<Node> OF_ARTICLES = List.of(Vocabulary.HEADLINE, Vocabulary.DATE_PUBLISHED,
            Vocabulary.PUBLISHER);

    private FactGraph() {}

    /** Adds to a graph what all graphs say of facts, of their passages and of their articles, which it gives. */
    public static Set<Node> add(Graph all, Graph graph, Collection<Node> facts) {
        Set<Node> articles = new HashSet<>();
        for (Node fact : facts) {
            all.find(fact, Node.ANY, Node.ANY).forEach(triple -> {
                graph.add(triple);
                Node property = triple.getPredicate();
                if (property.equals(Vocabulary.EVIDENCE) || property.equals(Vocabulary.ANCHOR)) {
                    all.find(triple.getObject(), Node.ANY, Node.ANY).forEach(graph::add);
                } else if (property.equals(Vocabulary.REPORTED_IN)) {
                    articles.add(triple.getObject());
                }
            });
        }
        return articles;
    }

    /** Adds what is told of articles beside a fact. */
    public static void addArticles(Graph all, Graph graph, Collection<Node> articles) {
        articles.forEach(article -> OF_ARTICLES.forEach(
                property -> all.find(article, property, Node.ANY).forEach(graph::add)));
    }

    /** Adds the label of whatever is named, so that a page can be read and a client need not ask again. */
    public static void addLabels(Graph all, Graph graph) {
        Set<Node> named = new HashSet<>();
        graph.find().forEach(triple -> {
            named.add(triple.getPredicate());
            if (triple.getObject().isURI()) {
                named.add(triple.getObject());
            }
        });
        List<Triple> labels = new ArrayList<>();
        named.forEach(node -> all.find(node, RDFS.label.asNode(), Node.ANY).forEach(labels::add));
        labels.forEach(graph::add);
    }
}
