// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;

import static org.assertj.core.api.Assertions.assertThat;

final class AuthorityEntriesTest {
    private static final AuthorityEntries ENTRIES = new AuthorityEntries(List.of());

    @Test
    void each_thing_of_the_authority_is_found_with_its_label() {
        List<Known> all = new ArrayList<>();
        Project.authority().names((name, things) -> all.add(things.getFirst()));
        new Random(7).ints(300, 0, all.size()).mapToObj(all::get).forEach(known -> assertThat(ENTRIES.about(known.iri())
                .contains(NodeFactory.createURI(known.iri()), RDFS.label.asNode(),
                        NodeFactory.createLiteralString(known.label())))
                .as(known.iri()).isTrue());
    }

    @Test
    void what_is_not_known_or_no_iri_has_no_triples() {
        for (String iri : List.of("", "a", "https://w3id.org/nutgraph/id/place/", "urn:x> <urn:y", "\uD83D\uDE00",
                "~")) {
            assertThat(ENTRIES.about(iri).isEmpty()).as(iri).isTrue();
        }
    }

    @Test
    void a_directory_adds_what_it_says_in_any_order(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("a.ttl"),
                """
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        <urn:x:b> rdfs:label "B \\"b\\"", "b2"@en . <urn:x:a> rdfs:label "A" . <urn:x:b> rdfs:seeAlso <urn:x:a> .""");
        AuthorityEntries entries = new AuthorityEntries(List.of(directory));
        assertThat(entries.about("urn:x:b").find().toList()).hasSize(3);
        assertThat(entries.about("urn:x:b").contains(Node.ANY, RDFS.label.asNode(),
                NodeFactory.createLiteralString("B \"b\""))).isTrue();
        assertThat(entries.about("urn:x:a").find().toList()).hasSize(1);
    }

    @Test
    void a_thing_whose_lines_go_over_the_end_of_a_block_is_found_whole() {
        List<String> lines = new ArrayList<>();
        for (int thing = 0; thing < 40; thing++) {
            for (int line = 0; line < 97; line++) {
                lines.add("<urn:x:" + (char) ('A' + thing) + "> <urn:p> \"" + "word ".repeat(20) + line + "\" .");
            }
        }
        PackedLines packed = PackedLines.of(lines);
        for (int thing = 0; thing < 40; thing++) {
            assertThat(packed.about("urn:x:" + (char) ('A' + thing))).hasSize(97);
        }
    }
}
