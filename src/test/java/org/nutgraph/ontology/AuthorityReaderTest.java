// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.problem.InvalidOntology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The plain way to read lines gives what Jena gives, and leaves to Jena what is not so plain. */
final class AuthorityReaderTest {
    private static final String THING = """
            <https://example.org/t> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/nutgraph/ont/City> .
            <https://example.org/t> <http://www.w3.org/2000/01/rdf-schema#label> "Brumão" .
            """;

    @Test
    void every_built_in_file_is_read_the_plain_way_and_as_jena_reads_it() throws IOException {
        for (String name : Files.readAllLines(Path.of("rdf/authority/index"))) {
            byte[] lines = unpacked(Path.of("rdf/authority").resolve(name));
            KnownThings plain = new KnownThings();
            assertThat(PlainLines.read(new ByteArrayInputStream(lines), plain)).as(name).isTrue();
            assertThat(plain.all()).as(name).isNotEmpty().containsExactlyInAnyOrderElementsOf(
                    JenaThings.read(new ByteArrayInputStream(lines), "x.nt").all());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<https://example.org/t> <https://w3id.org/nutgraph/ont/name> \"The \\\"Old\\\" Port\" .",
            "<https://example.org/t>  <https://w3id.org/nutgraph/ont/name>\t\"The \\\"Old\\\" Port\".",
            "# a comment\n<https://example.org/t> <https://w3id.org/nutgraph/ont/name> \"The \\\"Old\\\" Port\"@en .",
            "_:b <https://example.org/p> _:c .\n"
                    + "<https://example.org/t> <https://w3id.org/nutgraph/ont/name> \"The \\u0022Old\\u0022 Port\" ."})
    void what_is_not_so_plain_is_read_too(String more, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("more.nt"), THING + more + "\n");
        Known thing = AuthorityReader.only(List.of(folder)).like("brumao").getFirst();
        assertThat(thing.names()).containsExactly("The \"Old\" Port");
    }

    @Test
    void a_last_line_without_an_end_counts(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("more.nt"), THING.strip());
        assertThat(AuthorityReader.only(List.of(folder)).like("brumao")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<https://example.org/t> <https://example.org/p> .\n", "<> <> <> .\n",
            "<https://example.org/t <https://example.org/p> \"x\" .\n",
            "<https://example.org/t> <https://example.org/p> \"x\"^^<https://example.org/d> . .\n"})
    void broken_lines_are_told(String broken, @TempDir Path folder) throws IOException {
        assertThat(PlainLines.read(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)),
                new KnownThings())).isFalse();
        Files.writeString(folder.resolve("more.nt"), THING + broken);
        if (!broken.startsWith("<>")) {
            assertThatExceptionOfType(InvalidOntology.class).isThrownBy(() -> AuthorityReader.only(List.of(folder)))
                    .matches(problem -> problem.code().equals("authority-syntax"));
        }
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
