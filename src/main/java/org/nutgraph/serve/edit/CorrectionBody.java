// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.ontology.Lex;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.store.RdfFiles;

/** Reads the corrections that somebody sends, as JSON or in a format of RDF, each as a node without a name or with one. */
final class CorrectionBody {
    /** The class of corrections. */
    static final Node CORRECTION = term("Correction");
    private static final int LONGEST = 1 << 20;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String WHY = "why";
    private static final Map<String, Node> LINKS = Map.of("corrects", term("corrects"), "correctedTo",
            term("correctedTo"), "onlyIn", term("onlyIn"));
    private static final Map<String, Node> WORDS = Map.of("newName", term("newName"), WHY, RDFS.comment.asNode());
    private static final Set<Node> ALLOWED = Set.of(RDF.type.asNode(), term("correctionKind"), term("corrects"),
            term("correctedTo"), term("onlyIn"), term("newName"), RDFS.comment.asNode(), DCTerms.creator.asNode(),
            DCTerms.date.asNode());

    private CorrectionBody() {}

    /** Gives what was sent. Fails with {@link Refusal} if it is none, or says other things too. */
    static Graph read(Call call, String base) {
        byte[] body = call.body(LONGEST);
        Graph graph = call.contentType().equals("application/json")
                ? json(body)
                : RdfFiles.triples(body, call.contentType(), base);
        List<Node> nodes = graph.find(Node.ANY, RDF.type.asNode(), CORRECTION).mapWith(Triple::getSubject).toList();
        if (nodes.isEmpty()) {
            throw invalid("There is no correction in the body");
        }
        graph.find().toList().stream()
                .filter(triple -> !nodes.contains(triple.getSubject()) || !ALLOWED.contains(triple.getPredicate()))
                .findFirst().ifPresent(other -> {
                    throw invalid("A correction cannot say " + other.getPredicate());
                });
        return graph;
    }

    static Refusal invalid(String what) {
        return new Refusal(400, "correction-invalid", what.endsWith(".") ? what : what + ".",
                "Send kind, corrects, why, and correctedTo, newName or onlyIn as src/docs/corrections.md has it.");
    }

    private static Graph json(byte[] body) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            JsonNode read = MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
            (read.isArray() ? read : List.of(read)).forEach(one -> correction(graph, one));
            return graph;
        } catch (IOException broken) {
            throw invalid("The body is no JSON");
        }
    }

    private static void correction(Graph graph, JsonNode one) {
        Node node = NodeFactory.createBlankNode();
        graph.add(Triple.create(node, RDF.type.asNode(), CORRECTION));
        if (!one.isObject()) {
            throw invalid("A correction is an object");
        }
        one.properties().forEach(field -> {
            String key = field.getKey();
            if (!field.getValue().isTextual()) {
                throw invalid("The value of " + key + " is no string");
            }
            String value = field.getValue().textValue();
            if (key.equals("kind")) {
                graph.add(Triple.create(node, term("correctionKind"), iri(Lex.NGC + value)));
            } else if (LINKS.containsKey(key)) {
                graph.add(Triple.create(node, LINKS.get(key), iri(value)));
            } else if (WORDS.containsKey(key)) {
                graph.add(Triple.create(node, WORDS.get(key), NodeFactory.createLiteralString(value)));
            } else {
                throw invalid("A correction has no " + key);
            }
        });
    }

    /** Gives the node of an absolute IRI. */
    static Node iri(String text) {
        try {
            if (IRIx.create(text).isAbsolute()) {
                return NodeFactory.createURI(text);
            }
        } catch (IRIException malformed) {
            // It is told of below, as what is not absolute is.
        }
        throw invalid("This is no IRI: " + text);
    }

    static Node term(String name) {
        return NodeFactory.createURI(Lex.NG + name);
    }
}
