// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.reconcile;

import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;

final class ReconcileIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARTA = "https://w3id.org/nutgraph/id/person/marta-quiroga";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Shape TYPE = Shape.object("id", Shape.text(), "name?", Shape.text());
    private static final Shape SERVICE = Shape.object("service_url", Shape.text("http://localhost:\\d+/reconcile"),
            "service_path", Shape.text("/.*"));
    private static final Shape MANIFEST = Shape.object("versions", Shape.list(Shape.text("0.2")), "name", Shape.text(),
            "identifierSpace", Shape.text("https?://.*"), "schemaSpace", Shape.text("https?://.*"), "defaultTypes?",
            Shape.list(TYPE), "view?", Shape.object("url", Shape.text(".*\\{\\{id}}.*")), "preview?",
            Shape.object("url", Shape.text(".*\\{\\{id}}.*"), "width", Shape.whole(), "height", Shape.whole()),
            "suggest?", Shape.object("entity?", SERVICE, "type?", SERVICE, "property?", SERVICE), "extend?",
            Shape.object("propose_properties?", SERVICE, "property_settings?",
                    Shape.list(Shape.object("type", Shape.text("number"), "name", Shape.text(), "label", Shape.text(),
                            "default?", Shape.number(), "help_text?", Shape.text()))));
    private static final Shape RESULTS = Shape.each(Shape.object("result", Shape.list(Shape.object("id", Shape.text(),
            "name", Shape.text(), "description?", Shape.text(), "score", Shape.number(), "match?", Shape.truth(),
            "type?", Shape.list(TYPE), "features?", Shape.list(Shape.object("id", Shape.text(), "value",
                    Shape.oneOf(Shape.number(), Shape.truth())))))));
    private static final Shape SUGGESTED = Shape.object("result", Shape.list(Shape.object("id", Shape.text(), "name",
            Shape.text(), "description?", Shape.text(), "notable?", Shape.list(TYPE))));
    private static final Shape CELL = Shape.oneOf(Shape.object(), Shape.object("str", Shape.text()),
            Shape.object("int", Shape.whole()), Shape.object("float", Shape.number()),
            Shape.object("date", Shape.text("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d")),
            Shape.object("id", Shape.text(), "name", Shape.text()));
    private static final Shape EXTENDED = Shape.object("meta", Shape.list(Shape.object("id", Shape.text(), "name",
            Shape.text())), "rows", Shape.each(Shape.each(Shape.list(CELL))));

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.start(new SavedQueries(List.of()), Limits.USUAL);
        Txn.executeWrite(served.store().data(), () -> UpdateAction.parseExecute("""
                PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                INSERT DATA { GRAPH <urn:test:g> {
                  <urn:test:one> a ng:Person ; rdfs:label "Ana Torralba" ; ng:name "A. Torralba" ; ng:born 1961 ;
                    ng:height 1.7 ; ng:since "2026-03-02"^^xsd:date ; ng:partOf <urn:test:mill> .
                  <urn:test:two> a ng:Person ; rdfs:label "Ana Torralba" ; ng:born 1984 .
                  <urn:test:mill> a ng:Company ; rdfs:label "Torralba" } }""", served.store().data()));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_manifest_is_as_specified_and_leads_back_here() throws Exception {
        JsonNode manifest = JSON.readTree(served.body("reconcile"));
        MANIFEST.check("manifest", manifest);
        assertThat(manifest.path("suggest").path("entity").path("service_url").asText())
                .isEqualTo("http://localhost:" + served.port() + "/reconcile");
    }

    @Test
    void a_batch_is_answered_row_by_row_by_get_and_by_post() throws Exception {
        String batch = "{\"q0\":{\"query\":\"marta quiroga\"},\"q1\":{\"query\":\"Quiroga Márta\",\"limit\":1},"
                + "\"q2\":{\"query\":\"nobody of that name\"}}";
        JsonNode posted = answers(batch);
        assertThat(posted).isEqualTo(JSON.readTree(served.body("reconcile?queries=" + Served.encoded(batch))));
        assertThat(posted.path("q0").path("result").path(0).path("id").asText()).isEqualTo(MARTA);
        assertThat(posted.path("q0").path("result").path(0).path("match").asBoolean()).isTrue();
        assertThat(posted.path("q0").path("result").path(0).path("score").asDouble()).isEqualTo(100);
        assertThat(posted.path("q1").path("result")).hasSize(1);
        assertThat(posted.path("q1").path("result").path(0).path("id").asText()).isEqualTo(MARTA);
        assertThat(posted.path("q2").path("result")).isEmpty();
    }

    @Test
    void a_misspelt_name_is_a_candidate_but_no_match() throws Exception {
        JsonNode first = answers("{\"q\":{\"query\":\"Marta Quirroga\"}}").path("q").path("result").path(0);
        assertThat(first.path("id").asText()).isEqualTo(MARTA);
        assertThat(first.path("match").asBoolean()).isFalse();
        assertThat(first.path("score").asDouble()).isBetween(80.0, 99.0);
    }

    @Test
    void a_type_prefers_and_a_strict_one_excludes() throws Exception {
        JsonNode preferred = answers("{\"q\":{\"query\":\"Torralba\",\"type\":\"ng:Company\"}}").path("q")
                .path("result");
        assertThat(preferred.path(0).path("id").asText()).isEqualTo("urn:test:mill");
        assertThat(preferred).hasSizeGreaterThan(1);
        JsonNode strict = answers("{\"q\":{\"query\":\"Torralba\",\"type\":[\"https://w3id.org/nutgraph/ont/"
                + "Organization\"],\"type_strict\":\"any\"}}").path("q").path("result");
        assertThat(strict).hasSize(1);
    }

    @Test
    void what_is_known_of_namesakes_tells_them_apart() throws Exception {
        JsonNode unsure = answers("{\"q\":{\"query\":\"Ana Torralba\"}}").path("q").path("result");
        assertThat(unsure.path(0).path("match").asBoolean()).isFalse();
        JsonNode sure = answers(
                "{\"q\":{\"query\":\"Ana Torralba\",\"properties\":[{\"pid\":\"ng:born\",\"v\":1984}]}}")
                .path("q").path("result");
        assertThat(sure.path(0).path("id").asText()).isEqualTo("urn:test:two");
        assertThat(sure.path(0).path("match").asBoolean()).isTrue();
        assertThat(sure.path(1).path("match").asBoolean()).isFalse();
        JsonNode linked = answers("{\"q\":{\"query\":\"Ana Torralba\",\"properties\":[{\"pid\":\"ng:partOf\",\"v\":"
                + "{\"id\":\"urn:test:mill\"}}]}}").path("q").path("result");
        assertThat(linked.path(0).path("id").asText()).isEqualTo("urn:test:one");
        JsonNode nameless = answers("{\"q\":{\"properties\":[{\"pid\":\"ng:name\",\"v\":[\"A. Torralba\",\"x\"]}]}}")
                .path("q").path("result");
        assertThat(nameless.path(0).path("id").asText()).isEqualTo("urn:test:one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "{\"q\":1}", "{\"q\":{}}", "{\"q\":{\"query\":\"\"}}", "{\"q\":{\"query\":\"a\","
            + "\"type_strict\":\"x\"}}", "{\"q\":{\"properties\":[{\"pid\":\"x\"}]}}",
            "{\"q\":{\"query\":\"a\",\"limit\":0}}"})
    void a_batch_that_is_none_is_refused(String batch) {
        HttpResponse<String> response = served.post("reconcile", FORM, "queries=" + Served.encoded(batch));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("reconcile-query");
    }

    @Test
    void a_batch_that_is_too_much_is_refused() {
        StringBuilder batch = new StringBuilder("{\"q\":{\"query\":\"a\"}");
        for (int row = 0; row < 100; row++) {
            batch.append(",\"q").append(row).append("\":{\"query\":\"a\"}");
        }
        assertThat(served.post("reconcile", FORM, "queries=" + Served.encoded(batch + "}")).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entity?prefix=quiro", "type?prefix=organ", "property?prefix=na", "entity?prefix=%3Cb%3E",
            "entity?prefix=", "entity"})
    void suggestions_are_as_specified(String path) throws Exception {
        JsonNode suggested = JSON.readTree(served.body("reconcile/suggest/" + path));
        SUGGESTED.check("suggested", suggested);
        if (path.matches(".*=[a-z]+")) {
            assertThat(suggested.path("result")).isNotEmpty();
        }
    }

    @Test
    void suggestions_go_on_at_a_cursor() throws Exception {
        JsonNode first = JSON.readTree(served.body("reconcile/suggest/type?prefix=o")).path("result");
        JsonNode second = JSON.readTree(served.body("reconcile/suggest/type?prefix=o&cursor=1")).path("result");
        assertThat(second.path(0)).isEqualTo(first.path(1));
        assertThat(served.get("reconcile/suggest/nothing?prefix=o").statusCode()).isEqualTo(404);
    }

    @Test
    void more_columns_are_values_of_their_kinds() throws Exception {
        JsonNode extended = extended(
                "{\"ids\":[\"urn:test:one\",\"urn:test:none\"],\"properties\":[{\"id\":\"ng:born\"},"
                        + "{\"id\":\"ng:height\"},{\"id\":\"ng:since\"},{\"id\":\"ng:partOf\"},{\"id\":\"ng:name\"}]}");
        JsonNode one = extended.path("rows").path("urn:test:one");
        assertThat(one.path("ng:born").toString()).isEqualTo("[{\"int\":1961}]");
        assertThat(one.path("ng:height").toString()).isEqualTo("[{\"float\":1.7}]");
        assertThat(one.path("ng:since").toString()).isEqualTo("[{\"date\":\"2026-03-02T00:00:00\"}]");
        assertThat(one.path("ng:partOf").toString()).isEqualTo("[{\"id\":\"urn:test:mill\",\"name\":\"Torralba\"}]");
        assertThat(one.path("ng:name").toString()).isEqualTo("[{\"str\":\"A. Torralba\"}]");
        assertThat(extended.path("rows").path("urn:test:none").path("ng:born")).isEmpty();
        JsonNode limited = extended("{\"ids\":[\"" + MARTA + "\"],\"properties\":[{\"id\":\"http://www.w3.org/1999/02/"
                + "22-rdf-syntax-ns#type\",\"settings\":{\"limit\":1}}]}");
        assertThat(limited.path("rows").path(MARTA).path(0)).hasSizeLessThan(2);
        assertThat(JSON.readTree(served.body("reconcile/properties?type=ng:Person")).path("properties")).isNotEmpty();
    }

    @Test
    void a_preview_may_stand_in_another_page_and_escapes_what_it_shows() {
        HttpResponse<String> preview = served.get("reconcile/preview?id=" + Served.encoded(MARTA));
        assertThat(preview.body()).contains("<strong>Marta Quiroga</strong>").doesNotContain("<script");
        assertThat(Served.header(preview, "Content-Security-Policy")).contains("frame-ancestors *",
                "default-src 'none'");
        assertThat(served.get("reconcile/preview?id=%3Cscript%3E").statusCode()).isEqualTo(404);
    }

    @Test
    void a_view_leads_to_a_page_here_and_nowhere_else() {
        HttpResponse<String> view = served.get("reconcile/view?id=" + Served.encoded(MARTA));
        assertThat(view.statusCode()).isEqualTo(303);
        assertThat(Served.header(view, "Location")).isEqualTo("/id/person/marta-quiroga");
        assertThat(served.get("reconcile/view?id=urn:test:one").statusCode()).isEqualTo(404);
        assertThat(served.get("reconcile/view?id=https%3A%2F%2Fevil.example%2F").statusCode()).isEqualTo(404);
    }

    private static JsonNode answers(String batch) throws JsonProcessingException {
        HttpResponse<String> response = served.post("reconcile", FORM, "queries=" + Served.encoded(batch));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode answers = JSON.readTree(response.body());
        RESULTS.check("answers", answers);
        return answers;
    }

    private static JsonNode extended(String query) throws JsonProcessingException {
        HttpResponse<String> response = served.post("reconcile", FORM, "extend=" + Served.encoded(query));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode extended = JSON.readTree(response.body());
        EXTENDED.check("extended", extended);
        return extended;
    }
}
