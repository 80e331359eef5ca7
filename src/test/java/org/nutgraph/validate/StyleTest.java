// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.graph.Hardening;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The built-in vocabulary is fit to be published: each rule holds, and finds every term that it is broken for. */
final class StyleTest {
    static {
        Hardening.apply();
    }

    private static final String OURS = "https://w3id.org/nutgraph/";
    private static final Graph VOCABULARY = OntologyReader.graph(List.of());
    private static final Validator STYLE = Validator.style();
    private static final List<Node> KINDS = List.of(OWL.Class.asNode(), OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(), OWL2.AnnotationProperty.asNode(), SKOS.Concept.asNode(),
            SKOS.ConceptScheme.asNode());
    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix ngc: <https://w3id.org/nutgraph/code/> .
            @prefix lex: <https://w3id.org/nutgraph/lex/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    private static Set<String> terms() {
        return KINDS.stream().flatMap(kind -> VOCABULARY.find(Node.ANY, RDF.type.asNode(), kind).toList().stream())
                .map(triple -> triple.getSubject().toString()).filter(iri -> iri.startsWith(OURS))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Finding> without(Predicate<Triple> removed) {
        Graph rest = GraphFactory.createDefaultGraph();
        VOCABULARY.find().filterDrop(removed).forEach(rest::add);
        return STYLE.validate(rest).findings();
    }

    private static Set<String> found(List<Finding> findings, String message) {
        return findings.stream().filter(finding -> finding.message().startsWith(message)).map(Finding::focus)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void the_built_in_vocabulary_breaks_no_rule_not_even_those_that_only_warn() {
        assertThat(STYLE.validate(VOCABULARY).lines()).isEmpty();
        assertThat(terms()).hasSizeGreaterThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void a_term_without_a_label_of_a_language_is_found(String language) {
        List<Finding> findings = without(triple -> triple.getPredicate().equals(RDFS.label.asNode())
                && triple.getObject().getLiteralLanguage().equals(language));
        assertThat(found(findings, language.equals("en")
                ? "A term needs exactly one English label"
                : "A published term needs exactly one Spanish label")).isEqualTo(terms());
    }

    @Test
    void a_term_without_a_definition_or_an_example_is_found() {
        assertThat(found(without(triple -> triple.getPredicate().equals(SKOS.definition.asNode())),
                "A term needs one English definition")).isEqualTo(terms());
        assertThat(found(without(triple -> triple.getPredicate().equals(SKOS.example.asNode())
                || triple.getPredicate().hasURI(Lex.EXAMPLE)), "A published term needs an example"))
                .isEqualTo(terms());
    }

    @ParameterizedTest
    @CsvSource({"http://www.w3.org/2002/07/owl#versionIRI, versionIRI",
            "http://www.w3.org/2002/07/owl#versionInfo, versionInfo", "http://purl.org/dc/terms/license, license",
            "http://purl.org/dc/terms/title, title", "http://purl.org/dc/terms/description, description",
            "http://purl.org/dc/terms/creator, creator"})
    void a_module_without_a_part_of_its_header_is_found(String property, String told) {
        List<Finding> findings = without(triple -> triple.getPredicate().hasURI(property));
        assertThat(findings).filteredOn(finding -> finding.message().contains(told)).extracting(Finding::focus)
                .contains(OURS + "ontology/core", OURS + "ontology/codes", OURS + "ontology/lex",
                        OURS + "ontology/nutgraph", OURS + "ontology/lexicon-en");
    }

    @ParameterizedTest
    @CsvSource({"core, ng, ont/", "codes, ngc, code/", "lex, lex, lex/"})
    void a_module_with_a_namespace_says_its_prefix(String module, String prefix, String namespace) {
        String vann = "http://purl.org/vocab/vann/preferredNamespace";
        Node header = NodeFactory.createURI(OURS + "ontology/" + module);
        assertThat(VOCABULARY.contains(header, NodeFactory.createURI(vann + "Prefix"),
                NodeFactory.createLiteralString(prefix))).isTrue();
        assertThat(VOCABULARY.contains(header, NodeFactory.createURI(vann + "Uri"),
                NodeFactory.createLiteralString(OURS + namespace))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ng:A owl:deprecated true ; dcterms:isReplacedBy ng:Place , ng:City .|at most one successor",
            "ng:A dcterms:isReplacedBy ng:Place .|add owl:deprecated true",
            "ng:A owl:deprecated true ; dcterms:isReplacedBy ng:A .|lead back to the term itself",
            "ng:A owl:deprecated true ; dcterms:isReplacedBy ng:B . ng:B a owl:Class ; owl:deprecated true ; dcterms:isReplacedBy ng:A .|lead back to the term itself",
            "ng:A owl:deprecated true ; dcterms:isReplacedBy ng:Nowhere .|declared nowhere",
            "ng:A owl:deprecated true ; dcterms:isReplacedBy ng:B . ng:B a owl:Class ; owl:deprecated true .|given up itself",
            "ng:A owl:deprecated true ; dcterms:isReplacedBy ng:location .|of another kind"})
    void a_term_that_was_given_up_badly_is_found(String turtle, String told) {
        Graph graph = RDFParser.fromString(PREFIXES + "ng:A a owl:Class . " + turtle, Lang.TURTLE).toGraph();
        VOCABULARY.find().forEach(graph::add);
        assertThat(STYLE.validate(graph).findings()).filteredOn(finding -> finding.focus().equals(Lex.NG + "A"))
                .extracting(Finding::message).anyMatch(message -> message.contains(told));
    }

    @Test
    void a_term_that_was_given_up_well_is_not() {
        Graph graph = RDFParser.fromString(PREFIXES + "ng:A a owl:Class ; owl:deprecated true ; "
                + "dcterms:isReplacedBy ng:B . ng:B a owl:Class ; owl:deprecated true ; "
                + "dcterms:isReplacedBy ng:Place . ng:C a owl:Class ; owl:deprecated true .", Lang.TURTLE).toGraph();
        VOCABULARY.find().forEach(graph::add);
        assertThat(STYLE.validate(graph).findings()).extracting(Finding::message)
                .noneMatch(message -> message.contains("successor") || message.contains("given up"));
    }
}
