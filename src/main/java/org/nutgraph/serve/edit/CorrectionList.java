// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.ontology.Lex;
import org.nutgraph.serve.http.Json;

/** Lists corrections as JSON, the latest first, with whether each still holds. */
final class CorrectionList {
    private static final Map<String, Node> FIELDS = fields();

    private CorrectionList() {}

    private static Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        List.of("corrects", "correctedTo", "newName", "onlyIn")
                .forEach(name -> fields.put(name, CorrectionBody.term(name)));
        fields.put("who", DCTerms.creator.asNode());
        fields.put("when", DCTerms.date.asNode());
        fields.put("why", RDFS.comment.asNode());
        return fields;
    }

    static ArrayNode of(Graph graph) {
        ArrayNode list = Json.array();
        graph.find(Node.ANY, RDF.type.asNode(), CorrectionBody.CORRECTION).mapWith(Triple::getSubject).toList().stream()
                .sorted(Comparator.comparing((Node node) -> text(graph, node, DCTerms.date.asNode())).reversed()
                        .thenComparing(node -> node.toString()))
                .forEach(node -> list.add(correction(graph, node)));
        return list;
    }

    private static ObjectNode correction(Graph graph, Node node) {
        String kind = text(graph, node, CorrectionBody.term("correctionKind"));
        ObjectNode one = Json.object().put("iri", node.toString()).put("kind",
                kind.startsWith(Lex.NGC) ? kind.substring(Lex.NGC.length()) : kind);
        FIELDS.forEach((name, property) -> {
            String value = text(graph, node, property);
            if (!value.isEmpty()) {
                one.put(name, value);
            }
        });
        boolean revoked = graph.find(Node.ANY, CorrectionBody.term("corrects"), node).toList().stream()
                .anyMatch(triple -> graph.contains(triple.getSubject(), CorrectionBody.term("correctionKind"),
                        NodeFactory.createURI(Lex.NGC + "revoke")));
        return one.put("holds", !revoked);
    }

    private static String text(Graph graph, Node node, Node property) {
        return graph.find(node, property, Node.ANY).toList().stream().map(Triple::getObject)
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString()).sorted()
                .findFirst().orElse("");
    }
}
