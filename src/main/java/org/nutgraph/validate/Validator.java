// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.Path;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Hardening;
import org.nutgraph.graph.Prefixes;
import org.nutgraph.ontology.OntologyReader;

/** Checks a graph against shapes (SHACL), together with the vocabulary it is written in. Safe for many threads. */
public final class Validator {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::focus)
            .thenComparing(Finding::path).thenComparing(Finding::message);

    private static final Duration FOREVER = Duration.ofDays(1);

    private final Shapes shapes;
    private final Graph vocabulary;

    /** Takes the triples of the shapes, and those of the vocabulary. */
    public Validator(Graph shapes, Graph vocabulary) {
        Hardening.apply();
        this.shapes = Shapes.parse(shapes);
        this.vocabulary = vocabulary;
    }

    /** Gives the check of what articles state, in terms of the built-in vocabulary and of directories added to it. */
    public static Validator of(List<java.nio.file.Path> ontologies) {
        return data(OntologyReader.graph(ontologies));
    }

    /** Gives the check of what articles state, in terms of a vocabulary. */
    public static Validator data(Graph vocabulary) {
        return new Validator(OntologyReader.module("data-shapes"), vocabulary);
    }

    /** Gives the check of the style of a vocabulary, which is then the graph to validate. */
    public static Validator style() {
        return new Validator(OntologyReader.module("shapes"), Graph.emptyGraph);
    }

    /** Gives what is wrong with the graph of an article. */
    public Report validate(ArticleGraph graph) {
        return validate(graph.graph());
    }

    /** Gives what is wrong with a graph: what the vocabulary itself lacks is not among it. */
    public Report validate(Graph graph) {
        return validate(graph, Graph.emptyGraph, FOREVER);
    }

    /**
     * Gives likewise what is wrong with a graph some of whose things are described elsewhere.
     * Fails with {@link org.nutgraph.problem.InvalidInput} if it takes longer than a limit.
     */
    public Report validate(Graph graph, Graph elsewhere, Duration limit) {
        Graph both = new TimedGraph(new MultiUnion(new Graph[]{graph, vocabulary, elsewhere}), limit);
        List<Finding> findings = ShaclValidator.get().validate(shapes, both).getEntries().stream()
                .filter(entry -> graph.contains(entry.focusNode(), Node.ANY, Node.ANY)).map(Validator::finding)
                .sorted(ORDER).distinct().toList();
        return new Report(findings);
    }

    private static Finding finding(ReportEntry entry) {
        String path = Optional.ofNullable(entry.resultPath()).map(Path::toString).orElse("");
        return new Finding(shown(entry.focusNode()), shortened(path), entry.message() + value(entry),
                severity(entry));
    }

    private static String value(ReportEntry entry) {
        return Optional.ofNullable(entry.value()).filter(value -> !value.equals(entry.focusNode()))
                .map(value -> " Found: " + shown(value) + ".").orElse("");
    }

    private static String shown(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static Finding.Severity severity(ReportEntry entry) {
        if (entry.severity().equals(org.apache.jena.shacl.validation.Severity.Violation)) {
            return Finding.Severity.VIOLATION;
        }
        return entry.severity().equals(org.apache.jena.shacl.validation.Severity.Warning)
                ? Finding.Severity.WARNING
                : Finding.Severity.INFO;
    }

    private static String shortened(String path) {
        String shorter = path;
        for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            shorter = shorter.replaceAll("<\\Q" + prefix.getValue() + "\\E([^>]*)>", prefix.getKey() + ":$1");
        }
        return shorter;
    }
}
