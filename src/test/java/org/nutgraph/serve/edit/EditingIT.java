// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.problem.InvalidInput;
import org.nutgraph.serve.Served;
import org.nutgraph.store.RdfFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.nutgraph.serve.Served.encoded;
import static org.nutgraph.serve.Served.header;

/** Editors change the graphs of a running server; nobody else does. */
final class EditingIT {
    private static final String UPDATE = "application/sparql-update";
    private static final String TURTLE = "text/turtle";
    private static final String NAME = "data?graph=" + encoded("urn:test:g");
    private static final String TERM = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix lex: <https://w3id.org/nutgraph/lex/> .
            ng:%s a owl:ObjectProperty ; rdfs:domain ng:Agent ; rdfs:range ng:Agent ; rdfs:label "lends to"@en ;
                lex:clause "%s"@en .
            """;

    @TempDir
    static Path directory;
    private static EditedServer server;
    private static Served served;

    @BeforeAll
    static void serve() {
        server = new EditedServer(directory);
        served = server.served();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"POST,update", "POST,reload", "PUT,data?graph=urn:x:y", "DELETE,data?graph=urn:x:y",
            "GET,data?graph=urn:x:y"})
    void without_a_token_nobody_writes_or_reads_there(String method, String path) {
        long before = served.store().version().number();
        for (String sent : List.of("", "Bearer wrong", "Basic " + server.token(), server.token(), "Bearer ")) {
            HttpRequest.Builder request = served.request(path).header("Content-Type", UPDATE).method(method,
                    HttpRequest.BodyPublishers.ofString("CLEAR ALL"));
            HttpResponse<String> response = Served
                    .send(sent.isEmpty() ? request : request.header("Authorization", sent));
            assertThat(response.statusCode()).as(sent).isEqualTo(401);
            assertThat(header(response, "WWW-Authenticate")).startsWith("Bearer");
        }
        assertThat(served.store().version().number()).isEqualTo(before);
    }

    @Test
    void an_update_is_done_as_a_whole_and_written_down() throws IOException {
        assertThat(
                server.send("POST", "update", UPDATE, "INSERT DATA { GRAPH <urn:test:u> { <urn:a> <urn:b> 'first' } }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(served.query("SELECT ?o { <urn:a> <urn:b> ?o }", "Accept", "text/csv").body()).contains("first");
        assertThat(server.send("POST", "update", "application/x-www-form-urlencoded", "update=" + encoded(
                "DELETE { GRAPH ?g { ?s ?p ?o } } INSERT { GRAPH ?g { ?s ?p 'second' } } "
                        + "WHERE { GRAPH ?g { ?s ?p ?o } FILTER(?s = <urn:a>) }"))
                .statusCode()).isEqualTo(204);
        assertThat(served.query("SELECT ?o { <urn:a> <urn:b> ?o }", "Accept", "text/csv").body()).contains("second")
                .doesNotContain("first");
        JsonNode line = new ObjectMapper().readTree(Files.readAllLines(served.store().journal()).getLast());
        assertThat(line.get("who").asText()).isEqualTo("ana@desk");
        assertThat(line.get("done").asBoolean()).isTrue();
        assertThat(line.get("to").asLong()).isGreaterThan(line.get("from").asLong());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"LOAD <http://127.0.0.1:PORT/x>|update-denied",
            "INSERT { GRAPH <urn:x> { ?s ?p ?o } } WHERE { SERVICE SILENT <http://127.0.0.1:PORT/> { ?s ?p ?o } }|update-denied",
            "INSERT DATA { GRAPH <urn:x> { <urn:x> <urn:y> 1 } } ; LOAD SILENT <http://127.0.0.1:PORT/x>|update-denied",
            "INSERT DATA { <urn:x> <urn:y> 1 }|update-graph",
            "INSERT DATA { GRAPH <urn:x> { <urn:x> <urn:y> 1 } } ; INSERT DATA { <urn:x> <urn:y> 2 }|update-graph",
            "INSERT { GRAPH <urn:x> { ?s ?p ?o } } WHERE { ?s ?p ?o FILTER(<java:java.lang.System>(1)) }|update-denied",
            "INSERT DATA {|update-syntax", "SELECT * {}|update-syntax"})
    void an_update_that_reaches_out_or_fails_half_way_changes_nothing(String update, String code) throws IOException {
        long before = served.store().version().number();
        try (ServerSocket other = new ServerSocket(0)) {
            other.setSoTimeout(50);
            HttpResponse<String> response = server.send("POST", "update", UPDATE,
                    update.replace("PORT", "" + other.getLocalPort()));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
            assertThat(response.body()).contains(code);
            assertThat(called(other)).isFalse();
        }
        assertThat(served.store().version().number()).isEqualTo(before);
        assertThat(served.query("ASK { <urn:x> <urn:y> ?z }", "Accept", "text/csv").body()).contains("false");
    }

    @Test
    void a_graph_is_put_added_to_read_and_deleted() {
        assertThat(server.send("PUT", NAME, TURTLE, "<urn:a> <urn:b> <urn:c> .").statusCode()).isEqualTo(201);
        assertThat(server.send("PUT", NAME, TURTLE, "<urn:a> <urn:b> <urn:d> .").statusCode()).isEqualTo(204);
        assertThat(server.send("POST", NAME, "application/n-triples", "<urn:a> <urn:b> <urn:e> .\n").statusCode())
                .isEqualTo(204);
        assertThat(server.send("GET", NAME, TURTLE, "").body()).contains("<urn:d>", "<urn:e>")
                .doesNotContain("<urn:c>");
        assertThat(server.send("DELETE", NAME, TURTLE, "").statusCode()).isEqualTo(204);
        assertThat(server.send("DELETE", NAME, TURTLE, "").statusCode()).isEqualTo(404);
        assertThat(server.send("GET", NAME, TURTLE, "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"data|text/turtle||400|graph-unnamed",
            "data?default|text/turtle|<urn:a> <urn:b> 1 .|400|graph-unnamed",
            "data?graph=urn:x:z|text/turtle|<urn:a> <urn:b>|400|rdf-syntax",
            "data?graph=urn:x:z|image/png|x|400|rdf-format",
            "data?graph=urn:x:z|application/trig|<urn:g> { <urn:a> <urn:b> 1 }|400|rdf-format",
            "data?graph=urn:x:z|application/ld+json|{\"@context\": \"http://127.0.0.1:9/c\"}|400|rdf-syntax",
            "update|text/plain|CLEAR ALL|415|type-unsupported"})
    void what_cannot_be_put_is_refused_and_changes_nothing(String path, String type, String body, int status,
            String code) {
        long before = served.store().version().number();
        HttpResponse<String> response = server.send(path.equals("update") ? "POST" : "PUT", path, type,
                body == null ? "" : body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains(code);
        assertThat(served.store().version().number()).isEqualTo(before);
    }

    @Test
    void what_breaks_the_shapes_is_refused_with_what_is_wrong_and_changes_nothing() {
        String figure = "<urn:f> a <https://w3id.org/nutgraph/ont/Figure>";
        long before = served.store().version().number();
        for (HttpResponse<String> response : List.of(server.send("PUT", "data?graph=urn:x:f", TURTLE, figure + " ."),
                server.send("POST", "data?graph=urn:x:f", TURTLE, figure + " ."),
                server.send("POST", "update", UPDATE, "INSERT DATA { GRAPH <urn:x:f> { " + figure + " } }"),
                server.send("POST", "update", UPDATE, "INSERT DATA { GRAPH <urn:x:g> { <urn:a> <urn:b> 1 } } ; "
                        + "INSERT { GRAPH <urn:x:f> { " + figure + " } } WHERE {}"),
                server.send("POST", "update", UPDATE,
                        "DELETE { GRAPH ?g { ?f <https://w3id.org/nutgraph/ont/value> ?v } } "
                                + "WHERE { GRAPH ?g { ?f <https://w3id.org/nutgraph/ont/value> ?v } }"))) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
            assertThat(response.body()).contains("data-invalid", "ng:value", "\"violation\"");
        }
        assertThat(served.store().version().number()).isEqualTo(before);
        assertThat(served.query("ASK { <urn:f> a ?c }", "Accept", "text/csv").body()).contains("false");
    }

    @Test
    void what_a_graph_refers_to_may_be_described_in_another() {
        String ng = "https://w3id.org/nutgraph/ont/";
        assertThat(server.send("PUT", "data?graph=urn:x:people", TURTLE, "<urn:ana> a <" + ng + "Person> ; "
                + "<http://www.w3.org/2000/01/rdf-schema#label> 'Ana' .").statusCode()).isEqualTo(201);
        String more = "<urn:article> <" + ng + "author> <urn:NAME> ; a <" + ng + "Article> ; <" + ng + "sha256> '"
                + "0".repeat(64) + "' .";
        assertThat(server.send("PUT", "data?graph=urn:x:more", TURTLE, more.replace("NAME", "nobody")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> known = server.send("PUT", "data?graph=urn:x:more", TURTLE, more.replace("NAME", "ana"));
        assertThat(known.statusCode()).as(known.body()).isEqualTo(201);
        assertThat(server.send("DELETE", "data?graph=urn:x:more", TURTLE, "").statusCode()).isEqualTo(204);
        assertThat(server.send("DELETE", "data?graph=urn:x:people", TURTLE, "").statusCode()).isEqualTo(204);
    }

    @Test
    void a_store_that_aborted_writes_is_whole() {
        for (int round = 0; round < 5; round++) {
            server.send("POST", "update", UPDATE,
                    "INSERT DATA { GRAPH <urn:r> { <urn:r" + round + "> <urn:y> 'lost' } } ; "
                            + "INSERT DATA { <urn:x> <urn:y> 'outside' }");
            assertThat(
                    server.send("POST", "update", UPDATE,
                            "INSERT { GRAPH <urn:r> { <urn:r" + round + "> <urn:y> 'kept" + round
                                    + "' } } WHERE {}")
                            .statusCode())
                    .isEqualTo(204);
        }
        assertThat(
                served.query("SELECT ?o { GRAPH <urn:r> { ?s <urn:y> ?o } } ORDER BY ?o", "Accept", "text/csv").body())
                .isEqualTo("o\r\nkept0\r\nkept1\r\nkept2\r\nkept3\r\nkept4\r\n");
        assertThat(served.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(STRLEN(STR(?o)) >= 0) }").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_vocabulary_is_reloaded_and_a_broken_one_leaves_the_old() {
        server.vocabulary(TERM.formatted("lendsTo", "{subject} [lend] to {object}"));
        assertThat(served.get("ont/lendsTo").statusCode()).isEqualTo(404);
        assertThat(server.send("POST", "reload", TURTLE, "").statusCode()).isEqualTo(200);
        assertThat(served.body("ont/lendsTo", "Accept", "text/html")).contains("lends to", "[lend]");
        assertThat(served.query("ASK { <https://w3id.org/nutgraph/ont/lendsTo> ?p ?o }", "Accept", "text/csv").body())
                .contains("true");
        server.vocabulary(TERM.formatted("lendsTo", "x") + "ng:Broken a");
        HttpResponse<String> syntax = server.send("POST", "reload", TURTLE, "");
        assertThat(syntax.statusCode()).isEqualTo(400);
        assertThat(syntax.body()).contains("ontology-turtle", "more.ttl");
        server.vocabulary(TERM.formatted("givesTo", "{subject} {object}"));
        HttpResponse<String> pattern = server.send("POST", "reload", TURTLE, "");
        assertThat(pattern.statusCode()).as(pattern.body()).isEqualTo(400);
        assertThat(pattern.body()).contains("ontology-clause", "{subject} {object}");
        assertThat(served.get("ont/lendsTo").statusCode()).isEqualTo(200);
        assertThat(served.get("ont/givesTo").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana sha256:12", "a b sha256:00"})
    void a_broken_file_of_tokens_is_refused_with_its_line(String line) throws IOException {
        Path file = Files.writeString(directory.resolve("broken"), "# who may write\n\n" + line + "\n");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Tokens.of(file)).withMessageContaining("line 3");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Tokens.create(file, "two words"));
    }

    @Test
    void a_token_is_not_in_the_file_and_only_its_owner_may_read_that() throws IOException {
        Path file = directory.resolve("tokens");
        assertThat(Files.readString(file)).doesNotContain(server.token()).contains("ana@desk sha256:");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void what_breaks_a_shape_is_told_as_a_shacl_report_to_those_who_ask_for_rdf() {
        String figure = "INSERT DATA { GRAPH <urn:x:f> { <urn:x:f> a <https://w3id.org/nutgraph/ont/Figure> } }";
        for (String type : List.of(TURTLE, "application/ld+json", "application/n-triples")) {
            HttpResponse<String> refused = Served.send(served.request("update").headers("Content-Type", UPDATE,
                    "Accept", type, "Authorization", "Bearer " + server.token())
                    .POST(HttpRequest.BodyPublishers.ofString(figure)));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(header(refused, "Content-Type")).startsWith(type);
            Graph report = RdfFiles.triples(refused.body().getBytes(StandardCharsets.UTF_8), type, "urn:base:");
            assertThat(report.find(Node.ANY, sh("conforms"), NodeFactory.createLiteralByValue(false)).hasNext())
                    .isTrue();
            assertThat(report.find(Node.ANY, sh("focusNode"), NodeFactory.createURI("urn:x:f")).hasNext()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer ", "BEARER ", "Bearer  "})
    void the_word_before_a_token_is_written_in_any_case(String scheme) {
        HttpResponse<String> read = served.get("data?graph=" + encoded(Served.flood().name()), "Authorization",
                scheme + server.token());
        assertThat(read.statusCode()).isEqualTo(200);
    }

    private static Node sh(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + name);
    }

    private static boolean called(ServerSocket socket) throws IOException {
        try {
            socket.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
