// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.serve.http.Json;
import org.nutgraph.validate.Report;
import org.nutgraph.validate.ReportTriples;

/** Tells in JSON, and as a SHACL report, what is wrong with data. */
public final class Findings {
    private static final String NAME = "urn:nutgraph:report";

    private Findings() {}

    /** Gives a SHACL report. */
    public static Graph graph(Report report) {
        Graph graph = GraphFactory.createDefaultGraph();
        ReportTriples.add(report, NAME, graph);
        return graph;
    }

    /** Gives an object with {@code conforms} and {@code findings}. */
    public static ObjectNode json(Report report) {
        ObjectNode node = Json.object().put("conforms", report.conforms());
        ArrayNode findings = node.putArray("findings");
        report.findings().forEach(finding -> findings.addObject()
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT)).put("focus", finding.focus())
                .put("path", finding.path()).put("message", finding.message()));
        return node;
    }
}
