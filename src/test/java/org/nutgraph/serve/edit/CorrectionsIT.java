// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.Project;
import org.nutgraph.serve.Served;
import org.nutgraph.store.Resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;

/** Editors put identities right over HTTP, at once and for good, and take it back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CorrectionsIT {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final String ID = "https://w3id.org/nutgraph/id/";
    private static final String JSON = "application/json";
    private static final String HOMELAND = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            ng:Homeland a owl:Class ; rdfs:subClassOf ng:Country ; rdfs:label "homeland"@en .
            """;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    static Path directory;
    private static EditedServer server;
    private static Served served;

    @BeforeAll
    static void serve() {
        server = new EditedServer(directory);
        served = server.served();
        for (String name : List.of("chile-elects-boric", "colombia-protects-venezuelans")) {
            served.store().load(ARTICLES.resolve(name).resolve("graph.trig"));
        }
        Resolution.run(served.store(), EditedServer.IDENTITIES, Project.authority());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void one_thing_is_said_to_be_another_at_once_and_its_old_address_leads_on_until_it_is_taken_back() {
        String before = triples();
        JsonNode sent = sent(
                """
                        {"kind": "same", "corrects": "%1$splace/colombia", "correctedTo": "%1$splace/venezuela", "why": "A test."}
                        """
                        .formatted(ID),
                201);
        String iri = sent.get("corrections").get(0).asText();
        assertThat(sent.get("changed").asInt()).isPositive();
        assertThat(ask("ASK { ?article ng:mentions <%splace/colombia> }")).isFalse();
        assertThat(ask("ASK { ?d ng:identifies <%splace/venezuela> ; ng:method 'by-correction' ; ng:reason <" + iri
                + "> }")).isTrue();
        HttpResponse<String> old = served.get("id/place/colombia", "Accept", "text/turtle");
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(Served.header(old, "Location")).contains("id/place/venezuela");
        Resolution.run(served.store(), EditedServer.IDENTITIES, Project.authority());
        assertThat(ask("ASK { ?article ng:mentions <%splace/colombia> }")).isFalse();
        JsonNode listed = listed(iri);
        assertThat(listed.get("who").asText()).isEqualTo("ana@desk");
        assertThat(listed.get("why").asText()).isEqualTo("A test.");
        assertThat(listed.get("holds").asBoolean()).isTrue();
        assertThat(revoked(iri).statusCode()).isEqualTo(200);
        assertThat(listed(iri).get("holds").asBoolean()).isFalse();
        assertThat(triples()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'kind': 'rename', 'corrects': 'ID/place/chile', 'newName': 'Republic of Chile', 'why': 'x'} | ASK { <ID/place/chile> rdfs:label 'Republic of Chile'@en }",
            "{'kind': 'retype', 'corrects': 'ID/place/chile', 'correctedTo': 'https://w3id.org/nutgraph/ont/Region', 'why': 'x'} | ASK { GRAPH ?g { <ID/place/chile> a ng:Region . ?a ng:mentions <ID/place/chile> } }",
            "{'kind': 'relink', 'corrects': 'ID/place/peru', 'correctedTo': 'ID/place/ecuador', 'why': 'x', 'onlyIn': 'https://w3id.org/nutgraph/article/bb9887995973f9eb'} | ASK { FILTER NOT EXISTS { <https://w3id.org/nutgraph/article/bb9887995973f9eb> ng:mentions <ID/place/peru> } }",
            "{'kind': 'different', 'corrects': 'ID/place/peru', 'onlyIn': 'https://w3id.org/nutgraph/article/bb9887995973f9eb', 'why': 'x'} | ASK { FILTER NOT EXISTS { <https://w3id.org/nutgraph/article/bb9887995973f9eb> ng:mentions <ID/place/peru> } }"})
    void each_kind_of_correction_is_applied_and_goes_without_a_trace(String body, String ask) {
        String before = triples();
        JsonNode sent = sent(body.replace('\'', '"').replace("ID/", ID), 201);
        assertThat(ask(ask.replace("ID/", ID))).isTrue();
        assertThat(revoked(sent.get("corrections").get(0).asText()).statusCode()).isEqualTo(200);
        assertThat(triples()).isEqualTo(before);
    }

    @Test
    void a_statement_is_rejected_in_turtle() {
        String anchor = served.query("PREFIX ng: <https://w3id.org/nutgraph/ont/> SELECT ?a { ?e a ng:ElectionWin ; "
                + "ng:anchor ?a } ORDER BY ?a LIMIT 1", "Accept", "text/csv").body().lines().skip(1).findFirst()
                .orElseThrow().replace("\"", "");
        HttpResponse<String> response = post("text/turtle", """
                @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix ngc: <https://w3id.org/nutgraph/code/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <https://example.org/c/9> a ng:Correction ; ng:correctionKind ngc:rejectStatement ; ng:corrects <%s> ;
                    rdfs:comment "Not said." .
                """.formatted(anchor));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(ask("ASK { ?e ng:anchor <" + anchor + "> }")).isFalse();
        assertThat(revoked("https://example.org/c/9").statusCode()).isEqualTo(200);
        assertThat(ask("ASK { ?e ng:anchor <" + anchor + "> }")).isTrue();
        assertThat(served.get("corrections", "Accept", "text/turtle").body()).contains("rejectStatement", "ana@desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "nonsense", "[1]", "{'kind': 'same'}",
            "{'kind': 'other', 'corrects': 'ID/place/chile', 'why': 'x'}",
            "{'kind': 'same', 'corrects': 'ID/place/chile', 'correctedTo': 'ID/place/peru'}",
            "{'kind': 'same', 'corrects': 'ID/place/chile', 'why': 'x'}",
            "{'kind': 'rename', 'corrects': 'ID/place/chile', 'why': 'x'}",
            "{'kind': 'different', 'corrects': 'ID/place/chile', 'why': 'x'}",
            "{'kind': 'same', 'corrects': 'no iri at all', 'correctedTo': 'ID/place/peru', 'why': 'x'}",
            "{'kind': 'same', 'corrects': 7, 'correctedTo': 'ID/place/peru', 'why': 'x'}",
            "{'kind': 'same', 'corrects': 'ID/place/chile', 'correctedTo': 'ID/place/peru', 'why': 'x', 'more': 'y'}"})
    void what_is_no_correction_is_refused_and_changes_nothing(String body) {
        long before = served.store().version().number();
        HttpResponse<String> response = post(JSON, body.replace('\'', '"').replace("ID/", ID));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("correction-invalid").doesNotContain("..");
        assertThat(served.store().version().number()).isEqualTo(before);
    }

    @Test
    void what_nobody_knows_cannot_be_corrected() {
        assertThat(post(JSON, "{\"kind\": \"same\", \"corrects\": \"" + ID + "place/atlantis-9\", \"correctedTo\": \""
                + ID + "place/peru\", \"why\": \"x\"}").body()).contains("correction-unknown");
        assertThat(revoked("https://example.org/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_class_can_be_given_as_soon_as_the_vocabulary_was_read_again() {
        String body = "{\"kind\": \"retype\", \"corrects\": \"" + ID
                + "place/chile\", \"correctedTo\": \"https://w3id.org/nutgraph/ont/Homeland\", \"why\": \"x\"}";
        server.vocabulary(HOMELAND);
        assertThat(post(JSON, body).body()).contains("correction-unknown");
        assertThat(server.send("POST", "reload", JSON, "").statusCode()).isEqualTo(200);
        JsonNode sent = sent(body, 201);
        assertThat(ask("ASK { GRAPH ?g { <%splace/chile> a ng:Homeland . ?a ng:mentions <%splace/chile> } }")).isTrue();
        assertThat(revoked(sent.get("corrections").get(0).asText()).statusCode()).isEqualTo(200);
        assertThat(ask("ASK { GRAPH ?g { <%splace/chile> a ng:Homeland } }")).isFalse();
    }

    @Test
    void without_a_token_they_can_be_read_only() {
        assertThat(served.get("corrections").statusCode()).isEqualTo(200);
        assertThat(served.post("corrections", JSON, "{}").statusCode()).isEqualTo(401);
        assertThat(Served.send(served.request("corrections?iri=x").DELETE()).statusCode()).isEqualTo(401);
    }

    private static JsonNode sent(String body, int status) {
        HttpResponse<String> response = post(JSON, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return json(response.body());
    }

    private static HttpResponse<String> post(String type, String body) {
        return server.send("POST", "corrections", type, body);
    }

    private static HttpResponse<String> revoked(String iri) {
        return server.send("DELETE", "corrections?why=A+mistake&iri=" + encoded(iri), JSON, "");
    }

    private static JsonNode listed(String iri) {
        JsonNode all = json(served.body("corrections", "Accept", JSON));
        for (JsonNode one : all) {
            if (one.get("iri").asText().equals(iri)) {
                return one;
            }
        }
        throw new AssertionError("Not listed: " + iri);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean ask(String query) {
        return served.query(
                "PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                        + query.replace("%s", ID),
                "Accept", "text/csv").body().contains("true");
    }

    /** All graphs of articles. */
    private static String triples() {
        return served.query("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER(CONTAINS(STR(?g), '/graph/article/')) }"
                + " ORDER BY ?g ?s ?p ?o", "Accept", "text/csv").body();
    }
}
