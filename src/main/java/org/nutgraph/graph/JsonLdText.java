// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Writes JSON-LD 1.1: the context is part of the document, so that nobody has to fetch one. */
final class JsonLdText {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private JsonLdText() {}

    static void write(List<ArticleGraph> graphs, AWriter out) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", Prefixes.all());
        document.put("@graph", graphs.stream().map(JsonLdText::named).toList());
        try {
            out.print(JSON.writeValueAsString(document));
            out.print("\n");
        } catch (JsonProcessingException onlyStringsAndMaps) {
            throw new AssertionError(onlyStringsAndMaps);
        }
    }

    private static Map<String, Object> named(ArticleGraph graph) {
        Map<String, Map<String, Object>> subjects = new LinkedHashMap<>();
        for (Triple triple : RdfOutput.sorted(graph.graph())) {
            String subject = id(triple.getSubject());
            add(subjects.computeIfAbsent(subject, JsonLdText::described), triple);
        }
        Map<String, Object> named = described(graph.name());
        named.put("@graph", new ArrayList<>(subjects.values()));
        return named;
    }

    private static Map<String, Object> described(String id) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@id", id);
        return object;
    }

    private static void add(Map<String, Object> subject, Triple triple) {
        boolean type = triple.getPredicate().equals(RDF.type.asNode());
        String key = type ? "@type" : compact(triple.getPredicate().getURI());
        Object value = type ? compact(id(triple.getObject())) : value(triple.getObject());
        subject.merge(key, List.of(value), JsonLdText::joined);
    }

    private static Object joined(Object before, Object more) {
        List<Object> all = new ArrayList<>((List<?>) before);
        all.addAll((List<?>) more);
        return all;
    }

    private static Object value(Node node) {
        if (!node.isLiteral()) {
            return Map.of("@id", id(node));
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@value", node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            value.put("@language", node.getLiteralLanguage());
        } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            value.put("@type", compact(node.getLiteralDatatypeURI()));
        }
        return value;
    }

    private static String id(Node node) {
        return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
    }

    private static String compact(String iri) {
        return Prefixes.all().entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue())).findFirst()
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).orElse(iri);
    }
}
