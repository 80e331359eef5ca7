// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.ontology.Correction;
import org.nutgraph.ontology.CorrectionReader;
import org.nutgraph.resolve.Corrections;
import org.nutgraph.resolve.Identities;

import static org.assertj.core.api.Assertions.assertThat;

/** The graphs that extraction made of the samples, decided again without their texts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ResolutionIT {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final String ID = "https://w3id.org/nutgraph/id/";

    @TempDir
    private Path folder = Path.of("");
    private GraphStore store = GraphStore.open(folder("first"), Iris.DEFAULT);

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory("nutgraph-" + name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @BeforeEach
    void load() throws IOException {
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            files.filter(file -> file.endsWith("graph.trig")).sorted().forEach(store::load);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_extraction_decided_stands_and_a_second_time_changes_nothing() {
        Resolution.Result first = run(List.of());
        assertThat(first.articles()).isEqualTo(9);
        String once = text();
        assertThat(run(List.of()).changed()).isZero();
        assertThat(text()).isEqualTo(once);
    }

    @Test
    void a_correction_holds_at_once_and_goes_without_a_trace_when_it_is_revoked() throws IOException {
        run(List.of());
        String before = text();
        List<Correction> corrections = corrections(
                """
                        <https://example.org/c/1> a ng:Correction ; ng:correctionKind ngc:same ; ng:corrects <%1$splace/colombia> ;
                            ng:correctedTo <%1$splace/venezuela> ; dcterms:creator "A. Editor" ; dcterms:date "2026-11-24"^^xsd:date ;
                            rdfs:comment "A test takes the one for the other." .
                        <https://example.org/c/2> a ng:Correction ; ng:correctionKind ngc:rename ; ng:corrects <%1$splace/chile> ;
                            ng:newName "Republic of Chile" ; dcterms:creator "A. Editor" ; dcterms:date "2026-11-24"^^xsd:date ;
                            rdfs:comment "The long form is wanted." .
                        """
                        .formatted(ID));
        assertThat(run(corrections).changed()).isPositive();
        assertThat(text()).doesNotContain("ont/mentions> <" + ID + "place/colombia>").contains("Republic of Chile");
        assertThat(ask("ASK { <%1$splace/colombia> dcterms:isReplacedBy <%1$splace/venezuela> }".formatted(ID)))
                .contains("true");
        assertThat(ask("ASK { ?d ng:identifies <%splace/venezuela> ; ng:method 'by-correction' ; ng:reason ?c }"
                .formatted(ID))).contains("true");
        run(List.of());
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void a_mention_that_is_rejected_is_gone_until_the_rejection_is() throws IOException {
        run(List.of());
        String before = text();
        String mention = rows("SELECT ?m { ?m a ng:Mention ; ng:refersTo <" + ID + "place/chile> } ORDER BY ?m LIMIT 1")
                .lines().skip(1).findFirst().orElseThrow();
        String article = mention.replaceAll("/m/.*", "");
        String range = rows("SELECT (CONCAT(STR(?b), ',', STR(?e)) AS ?r) { <" + mention
                + "> ng:beginOffset ?b ; ng:endOffset ?e }").lines().skip(1).findFirst().orElseThrow()
                .replace("\"", "");
        run(corrections("""
                <https://example.org/c/3> a ng:Correction ; ng:correctionKind ngc:rejectMention ;
                    ng:corrects <%s#char=%s> ; dcterms:creator "A. Editor" ; dcterms:date "2026-11-24"^^xsd:date ;
                    rdfs:comment "Not the country." .
                """.formatted(article, range)));
        assertThat(ask("ASK { <" + mention + "> ng:refersTo ?x }")).contains("false");
        run(List.of());
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void places_know_where_they_lie() {
        run(List.of());
        assertThat(ask("ASK { <%splace/chile> <http://www.w3.org/2003/01/geo/wgs84_pos#lat> ?lat }".formatted(ID)))
                .contains("true");
    }

    private Resolution.Result run(List<Correction> corrections) {
        Identities identities = new Identities(Project.ONTOLOGY, Project.authority(), Iris.DEFAULT.base(),
                new Corrections(corrections, Project.authority()));
        return Resolution.run(store, identities, Project.authority());
    }

    private List<Correction> corrections(String turtle) throws IOException {
        Path directory = Files.createDirectories(folder.resolve("corrections-" + turtle.hashCode()));
        Files.writeString(directory.resolve("all.ttl"), """
                @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix ngc: <https://w3id.org/nutgraph/code/> .
                @prefix dcterms: <http://purl.org/dc/terms/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                """ + turtle);
        return CorrectionReader.read(List.of(directory));
    }

    /** All graphs of articles. */
    private String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(RdfFormat.NQUADS, out);
        return out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("/graph/article/"))
                .collect(Collectors.joining("\n"));
    }

    private String ask(String query) {
        return rows(query);
    }

    private String rows(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question.of("PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX dcterms: <http://purl.org/dc/terms/> " + query,
                Map.of()).ask(store, AnswerFormat.CSV, Duration.ofSeconds(30), out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
