// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.graph.Hardening;
import org.nutgraph.validate.owl.OwlCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said to match exists on both sides, and adds nothing to what follows. */
final class AlignTest {
    static {
        Hardening.apply();
    }

    private static final Graph VOCABULARY = OntologyReader.graph(List.of());
    private static final Graph ALIGNMENT = OntologyReader.module("align");
    private static final Set<Node> MATCHES = Stream
            .of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)
            .map(Resource::asNode).collect(Collectors.toUnmodifiableSet());

    /** Vocabularies of which the RDF library holds all terms; of the others it has none. */
    private static final Map<String, Class<?>> KNOWN = Map.of(SchemaDO.NS, SchemaDO.class, ORG.NS, ORG.class, OA.NS,
            OA.class, FOAF.NS, FOAF.class, DCTerms.NS, DCTerms.class, RDF.uri, RDF.class, SKOS.uri, SKOS.class);

    private static List<Triple> matches() {
        return ALIGNMENT.stream().filter(triple -> MATCHES.contains(triple.getPredicate())).toList();
    }

    @Test
    void whatever_is_aligned_is_a_term_of_the_vocabulary() {
        assertThat(matches()).hasSizeGreaterThan(180).allSatisfy(triple -> assertThat(
                VOCABULARY.contains(triple.getSubject(), RDF.type.asNode(), Node.ANY)).as(triple.toString()).isTrue());
    }

    @Test
    void every_term_that_the_library_knows_the_vocabulary_of_is_one_of_it() {
        KNOWN.forEach((namespace, constants) -> {
            Set<String> terms = Arrays.stream(constants.getFields()).filter(field -> Resource.class
                    .isAssignableFrom(field.getType())).map(field -> {
                        try {
                            return ((Resource) field.get(null)).getURI();
                        } catch (IllegalAccessException hidden) {
                            throw new AssertionError(hidden);
                        }
                    }).collect(Collectors.toUnmodifiableSet());
            assertThat(matches()).extracting(triple -> triple.getObject().getURI())
                    .filteredOn(iri -> iri.startsWith(namespace)).isNotEmpty().isSubsetOf(terms);
        });
    }

    @Test
    void the_terms_of_geosparql_are_terms_of_it() throws IOException {
        String namespace = "http://www.opengis.net/ont/geosparql#";
        try (InputStream in = SchemaDO.class.getResourceAsStream("/schema/geosparql_vocab_all_v1_0_1_updated.rdf")) {
            Graph theirs = RDFParser.source(in).lang(Lang.RDFXML).toGraph();
            assertThat(matches()).extracting(Triple::getObject)
                    .filteredOn(term -> term.getURI().startsWith(namespace)).isNotEmpty()
                    .allMatch(term -> theirs.contains(term, Node.ANY, Node.ANY));
        }
    }

    @Test
    void a_class_matches_a_class_and_a_property_a_property() {
        assertThat(matches()).filteredOn(triple -> !triple.getSubject().getURI().startsWith(Lex.NGC))
                .allSatisfy(triple -> {
                    boolean kind = VOCABULARY.contains(triple.getSubject(), RDF.type.asNode(), OWL.Class.asNode());
                    assertThat(Character.isUpperCase(triple.getObject().getLocalName().codePointAt(0)))
                            .as(triple.toString()).isEqualTo(kind);
                });
    }

    @Test
    void no_two_kinds_of_match_join_the_same_terms() {
        assertThat(matches()).extracting(triple -> triple.getSubject() + " " + triple.getObject())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://schema.org/", "http://www.w3.org/ns/prov#", "http://www.w3.org/ns/org#",
            "http://www.w3.org/2004/02/skos/core#", "http://www.w3.org/ns/oa#", "nif-core#",
            "http://www.opengis.net/ont/geosparql#", "AIDA-Interchange-Format", "http://iptc.org/std/rNews/",
            "http://www.wikidata.org/entity/"})
    void each_of_the_vocabularies_of_the_field_is_there(String namespace) {
        assertThat(matches()).anyMatch(triple -> triple.getObject().getURI().contains(namespace));
    }

    @Test
    void every_class_near_the_top_is_aligned() {
        List<Node> tops = VOCABULARY.find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode()).mapWith(Triple::getSubject)
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(Lex.NG)
                        && !VOCABULARY.contains(term, NodeFactory.createURI(
                                "http://www.w3.org/2000/01/rdf-schema#subClassOf"), Node.ANY))
                .toList();
        assertThat(tops).hasSizeGreaterThan(6).allMatch(term -> matches().stream()
                .anyMatch(triple -> triple.getSubject().equals(term)));
    }

    @Test
    void with_it_the_vocabulary_is_still_owl_2_rl_and_consistent() {
        Graph both = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(both, VOCABULARY);
        GraphUtil.addInto(both, ALIGNMENT);
        assertThat(ALIGNMENT.contains(SKOS.exactMatch.asNode(), RDF.type.asNode(), OWL2.AnnotationProperty.asNode()))
                .isTrue();
        assertThat(new OwlCheck(both, VOCABULARY).findings()).isEmpty();
    }
}
