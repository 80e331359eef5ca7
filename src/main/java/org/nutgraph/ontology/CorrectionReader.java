// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.problem.InvalidOntology;

/** Reads the corrections that people have made, from Turtle. */
public final class CorrectionReader {
    private static final Node CORRECTION = term("Correction");
    private static final Node KIND = term("correctionKind");
    private static final Node CORRECTS = term("corrects");
    private static final Node TO = term("correctedTo");
    private static final Node NAME = term("newName");
    private static final Node ARTICLE = term("onlyIn");

    private final Graph graph;

    private CorrectionReader(Graph graph) {
        this.graph = graph;
    }

    /**
     * Gives the corrections of directories that hold, the latest first, as the first that fits is applied: those that
     * another one revokes are left out. Fails with {@link InvalidOntology} if a file cannot be read, or a correction does not say what it corrects,
     * who made it, when and why.
     */
    public static List<Correction> read(List<Path> directories) {
        Graph all = GraphFactory.createDefaultGraph();
        directories.forEach(directory -> GraphUtil.addInto(all, OntologyReader.graphOf(directory)));
        return of(all);
    }

    /** Gives the corrections that a graph holds, likewise. */
    public static List<Correction> of(Graph graph) {
        return after(List.of(), graph);
    }

    /** Gives the corrections that a graph holds, and behind them those made before that it does not revoke. */
    public static List<Correction> after(List<Correction> before, Graph graph) {
        CorrectionReader reader = new CorrectionReader(graph);
        List<Correction> all = Stream.concat(graph.find(Node.ANY, RDF.type.asNode(), CORRECTION).toList().stream()
                .map(Triple::getSubject).distinct().sorted(reader.latestFirst()).map(reader::correction),
                before.stream()).toList();
        Set<String> revoked = new HashSet<>();
        // The latest first: what revokes may itself have been revoked.
        all.stream().filter(one -> one.kind() == Correction.Kind.REVOKE && !revoked.contains(one.iri()))
                .forEach(one -> revoked.add(one.subject()));
        return all.stream()
                .filter(one -> one.kind() != Correction.Kind.REVOKE && !revoked.contains(one.iri())).toList();
    }

    private Comparator<Node> latestFirst() {
        // Those sent within one second are numbered in the order in which they came.
        return Comparator.comparing((Node node) -> value(node, DCTerms.date.asNode()).orElse(""))
                .thenComparing(node -> node.toString()).reversed();
    }

    private Correction correction(Node node) {
        Correction.Kind kind = Correction.Kind.of(value(node, KIND).orElseThrow(() -> incomplete(node, "its kind")))
                .orElseThrow(() -> incomplete(node, "a kind of ngc:correctionKind"));
        String subject = value(node, CORRECTS).orElseThrow(() -> incomplete(node, "what it corrects"));
        Optional<String> object = value(node, TO).or(() -> value(node, NAME));
        require(node, DCTerms.creator.asNode(), "who made it");
        require(node, DCTerms.date.asNode(), "when");
        require(node, RDFS.comment.asNode(), "why");
        if (kind.needsObject() && object.isEmpty()) {
            throw incomplete(node, "what is right");
        }
        return new Correction(node.toString(), kind, subject, object, value(node, ARTICLE));
    }

    private void require(Node node, Node property, String what) {
        if (value(node, property).isEmpty()) {
            throw incomplete(node, what);
        }
    }

    private Optional<String> value(Node node, Node property) {
        return graph.find(node, property, Node.ANY).toList().stream().map(triple -> triple.getObject())
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString()).sorted()
                .findFirst();
    }

    private static InvalidOntology incomplete(Node node, String what) {
        return new InvalidOntology("correction-incomplete", "The correction " + node + " does not tell " + what + ".",
                "Give it ng:correctionKind, ng:corrects, dcterms:creator, dcterms:date and rdfs:comment, and ng:correctedTo or ng:newName"
                        + " where something takes the place of what is wrong.");
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Lex.NG + name);
    }
}
