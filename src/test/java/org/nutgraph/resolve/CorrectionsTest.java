// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.facts.Identity;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.CorrectionReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What people say of one thing at different times, also where it does not go together. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CorrectionsTest {
    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix ngc: <https://w3id.org/nutgraph/code/> .
            @prefix dcterms: <http://purl.org/dc/terms/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    /** Each word is a correction of the next second: "a=b" same, "a#b" different, "-1" takes the first one back. */
    @ParameterizedTest
    @CsvSource({"'a=b', b b c", "'a=b b=a', a a c", "'b=a a=b', b b c", "'a=b b=c c=a', a a a", "'a=b b=c c=b', b b b",
            "'a=b a#b', a b c", "'a#b a=b', b b c", "'a=b b#a', a b c", "'a=b -1', a b c", "'a=b -1 -2', b b c",
            "'a=b a=c', c b c", "'a=a', a b c"})
    void the_later_holds_and_a_circle_is_one_thing(String said, String expected) {
        Corrections corrections = new Corrections(CorrectionReader.of(graph(said, true)), new Authority(List.of()));
        assertThat(List.of("a", "b", "c").stream().map(name -> corrections.applied(named(name), "urn:article").iri())
                .map(iri -> iri.substring(iri.length() - 1))).containsExactly(expected.split(" ", -1));
    }

    @Test
    void of_two_within_a_second_the_one_that_came_later_holds() {
        Corrections corrections = new Corrections(CorrectionReader.of(graph("a=b a=c", false)),
                new Authority(List.of()));
        assertThat(corrections.applied(named("a"), "urn:article").iri()).isEqualTo("urn:x:c");
        assertThat(corrections.merges()).hasSize(2);
    }

    private static Identity named(String name) {
        return new Identity("urn:x:" + name, List.of(), "local", 1,
                new Identity.Why(Optional.empty(), Optional.empty(), List.of(), 0));
    }

    private static Graph graph(String said, boolean clock) {
        StringBuilder turtle = new StringBuilder(PREFIXES);
        int number = 0;
        for (String word : said.split(" ", -1)) {
            number++;
            String what = word.startsWith("-")
                    ? "ng:correctionKind ngc:revoke ; ng:corrects <urn:c:" + word.substring(1) + ">"
                    : "ng:correctionKind " + (word.contains("=") ? "ngc:same" : "ngc:different")
                            + " ; ng:corrects <urn:x:"
                            + word.charAt(0) + "> ; ng:correctedTo <urn:x:" + word.charAt(2) + ">";
            turtle.append("<urn:c:").append(number).append("> a ng:Correction ; ").append(what)
                    .append(" ; dcterms:creator \"x\" ; rdfs:comment \"x\" ; dcterms:date \"2024-01-01T00:00:0")
                    .append(clock ? number : 0).append("Z\"^^xsd:dateTime .\n");
        }
        return RDFParser.fromString(turtle.toString(), Lang.TURTLE).toGraph();
    }
}
