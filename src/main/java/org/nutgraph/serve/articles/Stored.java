// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

import org.nutgraph.ontology.Lex;
import org.nutgraph.serve.edit.Findings;
import org.nutgraph.serve.http.Json;
import org.nutgraph.validate.Report;

/**
 * What became of an article that is in the store.
 *
 * @param id      what its sender calls it
 * @param article its IRI
 * @param graph   the name of the graph that holds what it states
 * @param change  what the store did
 * @param triples how many triples the graph has
 * @param counts  how many things of each class of the vocabulary are in it
 * @param report  what somebody should look at
 */
record Stored(String id, String article, String graph, Change change, long triples, Map<String, Long> counts,
        Report report) {
    /** What putting an article in did. */
    enum Change {
        /** There was none of its key. */
        CREATED,
        /** It took the place of what was there. */
        REPLACED,
        /** The same was there already. */
        UNCHANGED
    }

    /** Keeps its own copy of the counts, in order. */
    Stored {
        counts = new TreeMap<>(counts);
    }

    /** Counts the things of each class in a graph. */
    static Map<String, Long> counts(Graph graph) {
        Map<String, Long> counts = new TreeMap<>();
        graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(triple -> triple.getObject().toString())
                .filterKeep(type -> type.startsWith(Lex.NG))
                .forEachRemaining(type -> counts.merge(type.substring(Lex.NG.length()), 1L, Long::sum));
        return counts;
    }

    /** Gives the HTTP status that tells it. */
    int status() {
        return change == Change.CREATED ? 201 : 200;
    }

    ObjectNode json() {
        ObjectNode node = Json.object().put("id", id).put("status", status())
                .put("change", change.name().toLowerCase(Locale.ROOT)).put("article", article).put("graph", graph)
                .put("triples", triples);
        ObjectNode all = node.putObject("counts");
        counts.forEach(all::put);
        node.setAll(Findings.json(report));
        return node;
    }
}
