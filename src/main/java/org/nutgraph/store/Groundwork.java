// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.nio.file.Path;
import java.util.List;

import org.apache.jena.graph.Graph;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.ontology.OntologyReader;

/** What a store holds besides articles, so that labels, classes and codes can be asked for: the vocabulary. */
public final class Groundwork {
    private Groundwork() {}

    /** Puts the vocabulary, with the directories added to it, into a graph of its own. */
    public static void put(GraphStore store, List<Path> ontologies) {
        put(store, OntologyReader.graph(ontologies));
    }

    /** Puts the triples of a vocabulary there. */
    public static void put(GraphStore store, Graph vocabulary) {
        store.put(List.of(new ArticleGraph(store.iris().graph("vocabulary"), vocabulary)));
    }

    /** Gives the names of the graphs of articles. */
    public static List<String> articles(GraphStore store) {
        String articles = store.iris().articleGraph("");
        return store.graphs().stream().filter(name -> name.startsWith(articles)).toList();
    }
}
