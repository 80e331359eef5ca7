// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.Guard;
import org.nutgraph.validate.Finding;
import org.nutgraph.validate.Report;
import org.nutgraph.validate.Validator;

/** Lets no change through after which a graph would break the shapes of the data. */
final class ShapesGuard implements Guard {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Site site;

    ShapesGuard(Site site) {
        this.site = site;
    }

    @Override
    public void check(List<ArticleGraph> changed, Graph all) {
        Validator validator = site.vocabulary().now().validator();
        long end = System.nanoTime() + LIMIT.toNanos();
        List<Finding> findings = new ArrayList<>();
        for (ArticleGraph graph : changed) {
            Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            findings.addAll(validator.validate(graph.graph(), described(graph.graph(), all), left).findings());
        }
        Report report = new Report(findings);
        if (!report.conforms()) {
            throw new Refusal(422, "data-invalid", "The data would break its shapes.",
                    "Correct what the findings name; nothing was changed.").with(Findings.json(report))
                    .with(Findings.graph(report));
        }
    }

    /** What a graph only refers to may be described in another: its classes and names are looked up there. */
    private static Graph described(Graph graph, Graph all) {
        Set<Node> others = graph.stream().map(Triple::getObject)
                .filter(object -> object.isURI() && !graph.contains(object, Node.ANY, Node.ANY))
                .collect(Collectors.toSet());
        Graph described = GraphFactory.createDefaultGraph();
        for (Node other : others) {
            GraphUtil.add(described, List.of(RDF.type.asNode(), RDFS.label.asNode()).stream()
                    .flatMap(property -> all.find(other, property, Node.ANY).toList().stream()).iterator());
        }
        return described;
    }
}
