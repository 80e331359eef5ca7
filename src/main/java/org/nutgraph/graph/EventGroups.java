// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.resolve.Grouping;

/** Writes which reports are of one event, each decision with its method, score and reasons; and reads it again. */
public final class EventGroups {
    private static final int DIGITS = 3;

    private EventGroups() {}

    /** Gives the graph of groupings. */
    public static Graph of(List<Grouping> groupings) {
        Graph graph = GraphFactory.createDefaultGraph();
        groupings.forEach(grouping -> {
            Node event = Sheet.iri(grouping.iri());
            add(graph, event, RDF.type.asNode(), Vocabulary.OCCURRENCE);
            add(graph, event, RDFS.label.asNode(), Literals.tagged(grouping.label(), "en"));
            grouping.members().forEach(member -> member(graph, event, member));
        });
        return graph;
    }

    private static void member(Graph graph, Node event, Grouping.Member member) {
        Node report = Sheet.iri(member.report());
        Node decision = Sheet.iri(member.report() + "/grouping");
        add(graph, report, Vocabulary.REPORT_OF, event);
        add(graph, decision, RDF.type.asNode(), Vocabulary.GROUPING);
        add(graph, decision, Vocabulary.REPORT, report);
        add(graph, decision, Vocabulary.ALONGSIDE, Sheet.iri(member.alongside()));
        add(graph, decision, Vocabulary.IDENTIFIES, event);
        add(graph, decision, Vocabulary.METHOD, Literals.plain(member.method()));
        add(graph, decision, Vocabulary.CONFIDENCE,
                Literals.decimal(BigDecimal.valueOf(member.score()).setScale(DIGITS, RoundingMode.HALF_UP)));
        member.reasons().forEach(reason -> add(graph, decision, Vocabulary.REASON, Sheet.iri(reason)));
    }

    /** Gives the events of a graph of groupings by the reports of them. */
    public static Map<String, String> byReport(Graph graph) {
        Map<String, String> events = new HashMap<>();
        graph.find(Node.ANY, Vocabulary.REPORT_OF, Node.ANY)
                .forEach(triple -> events.put(triple.getSubject().getURI(), triple.getObject().getURI()));
        return events;
    }

    private static void add(Graph graph, Node subject, Node property, Node object) {
        graph.add(Triple.create(subject, property, object));
    }
}
