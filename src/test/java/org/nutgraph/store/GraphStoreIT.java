// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.Examples;
import org.nutgraph.Project;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.problem.InvalidInput;
import org.nutgraph.problem.Problem;
import org.nutgraph.problem.StoreUnavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class GraphStoreIT {
    private static final Ontology ONTOLOGY = OntologyReader.read(List.of());
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final String NG = "PREFIX ng: <https://w3id.org/nutgraph/ont/> ";

    @TempDir
    private static Path common;
    private static @Nullable GraphStore readOnly;

    @TempDir
    Path directory;

    @AfterAll
    static void close() {
        if (readOnly != null) {
            readOnly.close();
        }
    }

    /** Gives a store with an article, for tests that change nothing. */
    private static GraphStore readOnly() {
        GraphStore store = readOnly == null ? GraphStore.open(common, Iris.DEFAULT) : readOnly;
        if (readOnly == null) {
            store.put(List.of(flood('a')));
            readOnly = store;
        }
        return store;
    }

    @Test
    void a_query_without_graph_sees_every_graph_also_after_a_restart() {
        try (GraphStore store = open()) {
            store.put(List.of(flood('a'), flood('b')));
        }
        try (GraphStore store = open()) {
            assertThat(csv(store, NG + "SELECT ?h { ?a a ng:Article ; ng:headline ?h } ORDER BY ?a"))
                    .isEqualTo("h\r\nA night on the river\r\nA night on the river\r\n");
        }
    }

    @Test
    void a_graph_replaces_the_one_of_its_name_and_can_be_withdrawn_with_its_words() {
        try (GraphStore store = open()) {
            store.put(List.of(flood('a')));
            ArticleGraph shorter = new ArticleGraph(flood('a').name(), flood('b').graph());
            store.put(List.of(shorter));
            assertThat(csv(store, COUNT)).contains(String.valueOf(shorter.graph().size()));
            assertThat(words(store, "Quiroga")).isPositive();
            store.withdraw(shorter.name());
            assertThat(csv(store, COUNT)).as("only that it was withdrawn").isEqualTo("n\r\n1\r\n");
            assertThat(words(store, "Quiroga")).isZero();
            assertThat(store.graphs()).containsExactly(Iris.DEFAULT.graph("withdrawn"));
            assertThat(store.withdrawn("a".repeat(16))).isTrue();
        }
    }

    @Test
    void what_is_exported_is_what_was_put_and_the_same_bytes_each_time() {
        try (GraphStore store = open()) {
            store.put(List.of(flood('b'), flood('a')));
            String before = export(store);
            store.withdraw(flood('a').name());
            store.put(List.of(flood('a')));
            assertThat(export(store)).isEqualTo(before).contains("12400.0");
        }
    }

    @Test
    void a_broken_file_is_named_with_its_line_and_changes_nothing() throws IOException {
        Path file = Files.writeString(directory.resolve("more.ttl"), "<a> <b> <c> .\n<d> <e> .\n");
        try (GraphStore store = open()) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> store.load(file))
                    .withMessageContaining("more.ttl:2");
            assertThat(csv(store, COUNT)).isEqualTo("n\r\n0\r\n");
            Files.writeString(file, "<a> <b> <c> .\n");
            assertThat(store.load(file)).containsExactly("https://w3id.org/nutgraph/graph/file/more-ttl");
        }
    }

    @Test
    void a_remote_context_of_json_is_not_fetched() throws IOException {
        Path file = Files.writeString(directory.resolve("x.jsonld"),
                "{\"@context\":\"http://127.0.0.1:9/context\",\"@id\":\"urn:a\",\"b\":1}");
        try (GraphStore store = open()) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> store.load(file));
        }
    }

    /** Up to Jena 6.0.0 such a write destroyed the database (GH-3877). */
    @Test
    void an_aborted_write_does_not_harm_the_store() {
        try (GraphStore store = open()) {
            store.put(List.of(flood('a')));
            for (int round = 0; round < 5; round++) {
                abort(store.data(), round);
                store.put(List.of(flood(Character.forDigit(round + 1, 10))));
            }
        }
        try (GraphStore store = open()) {
            assertThat(store.graphs()).hasSize(6);
            assertThat(csv(store, NG + "SELECT (COUNT(?t) AS ?n) { ?a a ng:Passage ; ng:text ?t }")).contains("42");
            assertThat(export(store)).doesNotContain("never");
        }
    }

    @Test
    void a_store_that_another_program_has_open_is_named_with_a_remedy() throws Exception {
        open().close();
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                Project.classPath(), OtherProgram.class.getName(),
                directory.resolve("store").toString()).redirectErrorStream(true).start();
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.lines().anyMatch(OtherProgram.READY::equals)).isTrue();
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(this::open)
                    .matches(problem -> problem.code().equals("store-locked"));
        } finally {
            other.destroy();
            other.waitFor();
        }
        open().close();
    }

    @Test
    void a_disk_without_room_is_told_before_anything_is_written() {
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> Faults.requireRoom(directory, Long.MAX_VALUE / 2048))
                .matches(problem -> problem.code().equals("disk-full"));
    }

    @Test
    void a_damaged_store_is_one_sentence_and_a_remedy() throws IOException {
        try (GraphStore store = open()) {
            store.put(List.of(flood('a')));
        }
        Path nodes = directory.resolve("store/tdb/Data-0001/nodes.dat");
        byte[] bytes = Files.readAllBytes(nodes);
        Files.write(nodes, new byte[bytes.length / 3]);
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> {
            try (GraphStore store = open()) {
                csv(store, "SELECT * { ?s ?p ?o }");
            }
        }).matches(problem -> problem.code().equals("store-damaged"));
    }

    @Test
    void a_file_in_place_of_the_directory_is_refused() throws IOException {
        Files.writeString(directory.resolve("store"), "no directory");
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(this::open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
            "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
            "SELECT (<java:java.lang.System>(1) AS ?x) {}",
            "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?o }",
            "SELECT (<java:org.apache.jena.sparql.function.library.wait>(1) AS ?x) {}",
            "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(2000) AS ?x) {}",
            "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}"})
    void a_query_that_leaves_the_data_is_refused(String query) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> csv(readOnly(), query))
                .matches(problem -> problem.code().equals("query-denied"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOAD <http://127.0.0.1:9/>", "DROP ALL", "SELECT * {", "INSERT DATA { <a> <b> <c> }"})
    void what_is_no_query_is_refused(String query) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> csv(readOnly(), query))
                .matches(problem -> problem.code().equals("query-syntax"));
    }

    @Test
    void an_endless_query_ends_at_its_limit() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> readOnly().ask(
                        Queries.parse("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"),
                        Map.of(), AnswerFormat.CSV, Duration.ofMillis(300), new ByteArrayOutputStream()))
                .matches(problem -> problem.code().equals("query-timeout"));
    }

    private static void abort(DatasetGraph data, int round) {
        try {
            Txn.executeWrite(data, () -> {
                for (int at = 0; at < 200; at++) {
                    data.add(SSE.parseQuad("(<urn:g> <urn:never" + round + "-" + at + "> <urn:p> 'never " + at + "')"));
                }
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException onPurpose) {
            assertThat(data.isInTransaction()).isFalse();
        }
    }

    private static long words(GraphStore store, String word) {
        String query = "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                + "SELECT ?s { ?s text:query (rdfs:label '" + word + "') }";
        return csv(store, query).lines().count() - 1;
    }

    private static String csv(GraphStore store, String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.ask(Queries.parse(query), Map.of(), AnswerFormat.CSV, Duration.ofSeconds(20), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String export(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(RdfFormat.TRIG, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ArticleGraph flood(char digit) {
        return new GraphWriter(ONTOLOGY, Iris.DEFAULT, "1", Detail.FULL).write(Examples.flood(digit));
    }

    private GraphStore open() {
        return GraphStore.open(directory.resolve("store"), Iris.DEFAULT);
    }
}
