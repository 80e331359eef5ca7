// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Turns triples into terms. */
final class Terms {
    private static final List<Node> UPWARD = List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode(),
            SKOS.broader.asNode());

    private Terms() {}

    /** Gives one term for each IRI that is a subject. */
    static List<Term> of(Graph graph) {
        Map<String, List<Triple>> bySubject = new TreeMap<>();
        graph.find().filterKeep(triple -> triple.getSubject().isURI())
                .forEach(triple -> bySubject.computeIfAbsent(triple.getSubject().getURI(), iri -> new ArrayList<>())
                        .add(triple));
        return bySubject.entrySet().stream().map(entry -> term(entry.getKey(), entry.getValue())).toList();
    }

    /** Gives the {@code owl:versionInfo} of an ontology, or "0". */
    static String versionOf(Graph graph, String ontology) {
        return graph.find(NodeFactory.createURI(ontology), OWL.versionInfo.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm()).nextOptional().orElse("0");
    }

    private static Term term(String iri, List<Triple> triples) {
        Map<String, List<String>> strings = grouped(triples.stream().filter(Terms::english), Terms::lexical);
        Map<String, List<String>> links = grouped(triples.stream().filter(triple -> triple.getObject().isURI()),
                triple -> triple.getObject().getURI());
        List<String> parents = UPWARD.stream().flatMap(up -> links.getOrDefault(up.getURI(), List.of()).stream())
                .toList();
        String label = strings.getOrDefault(RDFS.label.getURI(), List.of(localName(iri))).getFirst();
        return new Term(iri, label, links.getOrDefault(RDF.type.getURI(), List.of()), parents, strings, links);
    }

    private static Map<String, List<String>> grouped(Stream<Triple> triples,
            Function<Triple, String> value) {
        Map<String, List<String>> groups = new TreeMap<>();
        triples.forEach(triple -> groups.computeIfAbsent(triple.getPredicate().getURI(), iri -> new ArrayList<>())
                .add(value.apply(triple)));
        groups.replaceAll((iri, values) -> values.stream().sorted().distinct().toList());
        return groups;
    }

    /** Recognition reads English: a string in another language is for its readers, unless it is a name shape or noun. */
    private static boolean english(Triple triple) {
        Node object = triple.getObject();
        return object.isLiteral() && (object.getLiteralLanguage().isEmpty() || object.getLiteralLanguage().equals("en")
                || triple.getPredicate().hasURI(Lex.NAME) || triple.getPredicate().hasURI(Lex.NOUN));
    }

    private static String lexical(Triple triple) {
        return triple.getObject().getLiteralLexicalForm();
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
