// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate.owl;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.graph.Hardening;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.validate.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/** What follows from a vocabulary: OWL 2 RL, and no contradiction. */
final class OwlCheckTest {
    static {
        Hardening.apply();
    }

    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix lex: <https://w3id.org/nutgraph/lex/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix x: <http://example.org/> .
            """;

    private static List<Finding> check(String turtle) {
        Graph given = OntologyReader.graph(List.of());
        Graph own = RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
        Graph both = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(both, given);
        GraphUtil.addInto(both, own);
        return new OwlCheck(both, given).findings();
    }

    @Test
    void the_built_in_vocabulary_is_owl_2_rl_and_consistent() {
        assertThat(OwlCheck.of(List.of()).findings()).isEmpty();
        assertThat(check("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "x:ada a owl:NamedIndividual , ng:Person , ng:Place .|http://example.org/ada|x:ada is a ng:Person|nothing is both a ng:Agent and a ng:Place",
            "x:ada a ng:Person . x:ada ng:location x:ada .|http://example.org/ada|ng:location leads to is a ng:Place|nothing is both",
            "x:ada ng:holder x:oslo . x:oslo a ng:City .|http://example.org/oslo|ng:holder leads to is a ng:Person|every ng:City is a ng:Place",
            "ng:Isle a owl:Class ; rdfs:subClassOf ng:Place , ng:Person .|ng:Isle|Nothing can be a ng:Isle|every ng:Isle is a ng:Person"})
    void a_contradiction_is_told_with_what_it_rests_on(String turtle, String focus, String first, String second) {
        assertThat(check(turtle)).singleElement().satisfies(finding -> {
            assertThat(finding.focus()).isEqualTo(focus.replace("ng:", Lex.NG));
            assertThat(finding.message()).contains(first.replace("x:", "http://example.org/"), second);
        });
    }

    @Test
    void each_contradiction_is_told_and_what_is_sound_is_not() {
        assertThat(check("x:ada a ng:Person , ng:Place . x:bo a ng:Person , ng:Event . x:cy a ng:Person ."))
                .extracting(Finding::focus)
                .containsExactlyInAnyOrder("http://example.org/ada", "http://example.org/bo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ng:Pier a owl:Class ; rdfs:subClassOf ng:Plaice .|Plaice",
            "ng:Pier a owl:Class ; lex:nuon 'pier'@en .|nuon",
            "ng:Pier a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty ng:partOf ; owl:minCardinality 2 ] .|Pier",
            "ng:Pier a owl:Class ; rdfs:subClassOf [ owl:unionOf ( ng:Place ng:Agent ) ] .|Pier"})
    void what_leaves_owl_2_rl_is_told(String turtle, String term) {
        assertThat(check(turtle)).isNotEmpty().anySatisfy(finding -> assertThat(finding.message()).contains(term));
    }
}
