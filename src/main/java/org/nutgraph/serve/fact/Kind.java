// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

import org.nutgraph.graph.Vocabulary;

/** The kinds of facts, in the order in which they are read. */
public enum Kind {
    /** Relations of one thing to another. */
    RELATION("Relations", "relations"),
    /** What happened, or is said to. */
    EVENT("Events", "events"),
    /** Who holds which post. */
    POST("Posts", "posts"),
    /** What somebody said. */
    QUOTATION("In their words", "quotations"),
    /** Numbers. */
    FIGURE("Figures", "figures"),
    /** Whatever an editor adds. */
    OTHER("More", "more");

    private final String title;
    private final String anchor;

    Kind(String title, String anchor) {
        this.title = title;
        this.anchor = anchor;
    }

    /** Gives what a heading calls it. */
    public String title() {
        return title;
    }

    /** Gives what an address calls it. */
    public String anchor() {
        return anchor;
    }

    /** Gives facts by their kinds, in order. */
    public static Map<Kind, List<Node>> sorted(Graph graph, List<Node> facts) {
        return facts.stream().collect(Collectors.groupingBy(fact -> of(graph, fact), () -> new EnumMap<>(Kind.class),
                Collectors.toList()));
    }

    private static Kind of(Graph graph, Node fact) {
        if (graph.contains(fact, Vocabulary.PREDICATE, Node.ANY)) {
            return RELATION;
        }
        if (graph.contains(fact, Vocabulary.FIGURE_TEXT, Node.ANY)) {
            return FIGURE;
        }
        if (graph.contains(fact, RDF.type.asNode(), Vocabulary.QUOTATION)) {
            return QUOTATION;
        }
        if (graph.contains(fact, Vocabulary.ROLE, Node.ANY)) {
            return POST;
        }
        return graph.contains(fact, Vocabulary.MATCHED_BY, Node.ANY) ? EVENT : OTHER;
    }
}
