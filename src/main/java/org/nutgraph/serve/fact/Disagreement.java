// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.Vocabulary;

/**
 * The same said of the same things, but not as firmly each time.
 *
 * @param facts the facts that say it, in the order they came in
 */
public record Disagreement(List<Node> facts) {
    private static final Set<Node> NOT_SAID = Set.of(Vocabulary.EVIDENCE, Vocabulary.ANCHOR, Vocabulary.REPORTED_IN,
            Vocabulary.FACTUALITY, Vocabulary.STATED_BY, Vocabulary.CONFIDENCE, Vocabulary.MATCHED_BY,
            Vocabulary.REPORT_OF,
            RDFS.label.asNode());

    /** Keeps its own copy of the list. */
    public Disagreement {
        facts = List.copyOf(facts);
    }

    /** Gives those among facts of a graph. */
    public static List<Disagreement> among(Graph graph, List<Node> facts) {
        Map<List<String>, List<Node>> same = new LinkedHashMap<>();
        facts.forEach(fact -> claim(graph, fact)
                .ifPresent(claim -> same.computeIfAbsent(claim, key -> new ArrayList<>()).add(fact)));
        return same.values().stream()
                .filter(each -> each.stream().flatMap(fact -> codes(graph, fact).stream()).distinct().count() > 1)
                .map(Disagreement::new).toList();
    }

    /** Gives what a relation or an event says; nothing for what is none, or for an event in which nobody is known. */
    private static Optional<List<String>> claim(Graph graph, Node fact) {
        if (!graph.contains(fact, Vocabulary.MATCHED_BY, Node.ANY) || codes(graph, fact).isEmpty()) {
            return Optional.empty();
        }
        List<String> said = graph.find(fact, Node.ANY, Node.ANY).toList().stream()
                .filter(triple -> !NOT_SAID.contains(triple.getPredicate()))
                .map(triple -> triple.getPredicate() + " " + triple.getObject()).sorted().toList();
        boolean somebody = graph.find(fact, Node.ANY, Node.ANY).toList().stream().anyMatch(
                triple -> triple.getObject().isURI() && !NOT_SAID.contains(triple.getPredicate())
                        && !triple.getPredicate().equals(RDF.type.asNode()));
        return Optional.of(said).filter(it -> somebody);
    }

    private static Set<Node> codes(Graph graph, Node fact) {
        return graph.find(fact, Vocabulary.FACTUALITY, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .collect(Collectors.toSet());
    }
}
