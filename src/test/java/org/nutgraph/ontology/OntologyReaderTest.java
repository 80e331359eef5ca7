// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.problem.InvalidOntology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class OntologyReaderTest {
    @TempDir
    Path directory;

    @Test
    void every_pattern_of_the_built_in_vocabulary_can_be_read() {
        Ontology ontology = OntologyReader.read(List.of());
        assertThat(ontology.terms()).isNotEmpty().allSatisfy(term -> {
            term.strings(Lex.NAME).forEach(PatternParser::parse);
            term.strings(Lex.CUE).forEach(PatternParser::parse);
        });
    }

    @Test
    void a_directory_adds_a_class_below_one_that_is_there() throws IOException {
        Files.writeString(directory.resolve("more.ttl"), """
                @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                ng:Lighthouse a owl:Class ; rdfs:subClassOf ng:Facility ; rdfs:label "lighthouse"@en .
                """);
        Ontology ontology = OntologyReader.read(List.of(directory));
        assertThat(ontology.isA(Lex.NG + "Lighthouse", Lex.NG + "Place")).isTrue();
        assertThat(ontology.isA(Lex.NG + "Lighthouse", Lex.NG + "Agent")).isFalse();
    }

    @Test
    void broken_turtle_is_reported_with_its_line() throws IOException {
        Files.writeString(directory.resolve("broken.ttl"), "# fine\n<a> <b> .\n");
        assertThatThrownBy(() -> OntologyReader.read(List.of(directory))).isInstanceOf(InvalidOntology.class)
                .hasMessageContaining("broken.ttl:2");
    }
}
