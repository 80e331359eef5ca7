// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.nutgraph.Examples;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.Prefixes;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class ValidatorTest {
    private static final Graph VOCABULARY = OntologyReader.graph(List.of());
    private static final Validator DATA = Validator.data(VOCABULARY);
    private static final String BASE = "https://w3id.org/nutgraph/";

    @ParameterizedTest
    @EnumSource(Detail.class)
    void what_the_writer_writes_has_no_findings(Detail detail) {
        assertThat(DATA.validate(flood(detail)).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<article/aaaaaaaaaaaaaaaa/f/001> ng:value 5.0 | f/001 ng:value: A figure needs one value, an xsd:decimal.",
            "<article/aaaaaaaaaaaaaaaa/f/001> ng:upperBound 1.0 | ng:lowerBound: The lower bound of a figure must not exceed",
            "<article/aaaaaaaaaaaaaaaa/f/001> ng:factuality ngc:current | ng:factuality: A figure needs one code",
            "<article/aaaaaaaaaaaaaaaa/f/009> a ng:Figure | f/009 ng:unit: A figure needs one unit",
            "<article/aaaaaaaaaaaaaaaa/t/001> ng:holder <id/org/river-agency> | ng:holder: A post must be held by one person.",
            "<article/aaaaaaaaaaaaaaaa/m/001> ng:confidence 7.0 | ng:confidence: A confidence is one number from 0 to 1.",
            "<article/aaaaaaaaaaaaaaaa/m/001> ng:beginOffset 9999 | ng:beginOffset: A passage must begin once",
            "<article/aaaaaaaaaaaaaaaa/m/008> a ng:Mention | A passage needs its text, or the hash of it.",
            "<id/person/nobody> a ng:Person | A thing needs an rdfs:label",
            "<article/aaaaaaaaaaaaaaaa> ng:publisher <id/person/ines-falk> | A publisher must be one organisation."})
    void a_mistake_is_named_in_plain_words(String triple, String line) {
        Graph graph = flood(Detail.FULL);
        GraphUtil.addInto(graph, turtle(triple + " ."));
        Report report = DATA.validate(graph);
        assertThat(report.conforms()).isFalse();
        assertThat(report.lines()).anyMatch(found -> found.contains(line));
    }

    @Test
    void a_plan_written_as_a_plain_triple_is_a_violation() {
        Graph graph = flood(Detail.FULL);
        GraphUtil.addInto(graph, turtle("""
                <id/initiative/a> ng:proposedBy <id/person/b> .
                <s> a ng:Statement ; ng:subject <id/initiative/a> ; ng:predicate ng:proposedBy ;
                    ng:object <id/person/b> ; ng:factuality ngc:planned .
                """));
        assertThat(DATA.validate(graph).lines()).anyMatch(line -> line.contains("A plain triple is written although"));
    }

    @Test
    void the_style_of_a_new_term_is_checked() {
        Graph graph = turtle("ng:lighthouse a owl:Class ; rdfs:label \"lighthouse\"@en .");
        assertThat(Validator.style().validate(graph).lines()).anyMatch(line -> line.contains("start with a capital"))
                .anyMatch(line -> line.contains("one English definition"));
    }

    @Test
    void a_shape_cannot_reach_another_host() throws IOException {
        Graph data = turtle("<id/person/b> a ng:Person .");
        try (ServerSocket host = new ServerSocket(0)) {
            host.setSoTimeout(300);
            new Validator(asking(host.getLocalPort()), Graph.emptyGraph).validate(data);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(host::accept);
        }
    }

    private static Graph asking(int port) {
        return turtle("""
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                <x> a sh:NodeShape ; sh:targetNode <id/person/b> ; sh:sparql [ sh:message "reached" ;
                    sh:select "SELECT $this WHERE { SERVICE SILENT <http://127.0.0.1:%d/> { ?s ?p ?o } }" ] .
                """.formatted(port));
    }

    private static Graph flood(Detail detail) {
        return new GraphWriter(OntologyReader.read(List.of()), Iris.DEFAULT, "1", detail).write(Examples.flood())
                .graph();
    }

    private static Graph turtle(String body) {
        StringBuilder text = new StringBuilder();
        Prefixes.all().forEach((prefix, iri) -> text.append("PREFIX " + prefix + ": <" + iri + ">\n"));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text + body, Lang.TURTLE).base(BASE).parse(graph);
        return graph;
    }
}
