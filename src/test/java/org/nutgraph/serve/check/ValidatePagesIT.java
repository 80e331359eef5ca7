// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.check;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.serve.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;

/** Anybody may check data and drafts of a vocabulary; nothing is kept, fetched or run. */
final class ValidatePagesIT {
    private static final Served SERVED = Served.start();
    private static final String TURTLE = "text/turtle";
    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix lex: <https://w3id.org/nutgraph/lex/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;
    private static final String FIGURE = PREFIXES + "<urn:f> a ng:Figure .\n";

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    private static HttpResponse<String> check(String type, String body, String... headers) {
        return at("validate", type, body, headers);
    }

    private static HttpResponse<String> at(String path, String type, String body, String... headers) {
        var request = SERVED.request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return Served.send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void data_is_checked_and_each_finding_has_its_line() throws IOException {
        long before = SERVED.store().version().number();
        HttpResponse<String> response = check(TURTLE, FIGURE);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode report = new ObjectMapper().readTree(response.body());
        assertThat(report.path("conforms").asBoolean()).isFalse();
        assertThat(report.path("findings").findValuesAsText("path")).contains("ng:value", "ng:unit", "ng:evidence");
        assertThat(report.path("findings").findValuesAsText("focus")).containsOnly("urn:f");
        assertThat(report.path("findings").get(0).path("message").asText()).startsWith("Line 4: ");
        assertThat(SERVED.store().version().number()).isEqualTo(before);
    }

    @Test
    void the_report_is_to_be_had_in_all_formats() {
        assertThat(check(TURTLE, FIGURE, "Accept", TURTLE).body()).contains("ValidationReport",
                "#conforms>", "<urn:f>", "#Violation>");
        assertThat(check(TURTLE, FIGURE, "Accept", "application/ld+json").body()).contains("ValidationResult");
        assertThat(check(TURTLE, FIGURE, "Accept", "text/html").body()).contains("does not conform", "<td>urn:f</td>");
        assertThat(check(TURTLE, FIGURE.replace("urn:f", "urn:%3Cscript%3E"), "Accept", "text/html").body())
                .doesNotContain("<script>");
        assertThat(check(TURTLE, FIGURE, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(SERVED.body("validate", "Accept", "text/html")).contains("<form", "<textarea");
        HttpResponse<String> form = check("application/x-www-form-urlencoded", "format=html&data=" + encoded(FIGURE));
        assertThat(form.body()).contains("does not conform");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"application/n-triples|<urn:a> <urn:b> <urn:c> .",
            "application/trig|<urn:g> { <urn:a> <urn:b> <urn:c> }",
            "application/ld+json|{\"@id\": \"urn:a\", \"urn:b\": 1}",
            "text/turtle|<urn:a> <urn:b> 1 ."})
    void what_breaks_nothing_conforms(String type, String body) {
        assertThat(check(type, body).body()).isEqualTo("{\"conforms\":true,\"findings\":[]}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ng:Pier a owl:Class ; rdfs:subClassOf ng:Facility ; rdfs:label 'pier'@en ; lex:name '*'@en .|would match everything",
            "ng:Pier a owl:Class ; rdfs:label 'pier'@en ; rdfs:subClassOf ng:Pier .|below itself",
            "ng:bakes a owl:ObjectProperty ; rdfs:label 'bakes'@en ; lex:clause '{subject} {object}'@en .|needs a verb",
            "ng:bakes a owl:ObjectProperty ; rdfs:label 'bakes'@en ; lex:clause '{subject} [bake] {goal}'@en .|{goal}",
            "ng:Pier a owl:Class ; rdfs:label 'pier'@en ; rdfs:subClassOf ng:Plaice .|not declared"})
    void a_draft_of_a_vocabulary_is_checked_beside_the_one_of_now(String turtle, String what) throws IOException {
        HttpResponse<String> response = at("validate?shapes=vocabulary", TURTLE, PREFIXES + turtle);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode report = new ObjectMapper().readTree(response.body());
        assertThat(report.path("conforms").asBoolean()).as(response.body()).isFalse();
        assertThat(report.path("findings").findValuesAsText("message"))
                .anySatisfy(message -> assertThat(message).contains(what).startsWith("Line 4: "));
    }

    @Test
    void a_good_draft_conforms() throws IOException {
        String shelter = Files.readString(Path.of("src/docs/editing/shelter.ttl"));
        assertThat(at("validate?shapes=vocabulary", TURTLE, shelter).body()).contains("\"conforms\":true");
        assertThat(at("validate?shapes=other", TURTLE, shelter).body()).contains("shapes-unknown");
    }

    @Test
    void shapes_that_are_sent_are_data_and_reach_nothing(@TempDir Path directory) throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            other.setSoTimeout(100);
            String address = "http://127.0.0.1:" + other.getLocalPort() + "/";
            String shapes = PREFIXES + "<urn:s> a sh:NodeShape ; sh:targetNode <urn:f> ; sh:sparql [ sh:select "
                    + "\"SELECT $this { SERVICE SILENT <" + address + "> { ?s ?p ?o } }\" ] . <urn:o> a owl:Ontology ; "
                    + "owl:imports <" + address + "> .";
            for (String path : new String[]{"validate", "validate?shapes=vocabulary"}) {
                assertThat(at(path, TURTLE, shapes).statusCode()).isEqualTo(200);
            }
            assertThat(check("application/ld+json", "{\"@context\": \"" + address + "c\", \"a\": 1}").statusCode())
                    .isEqualTo(400);
            Path secret = Files.writeString(directory.resolve("secret"), "a-secret-word");
            for (String where : new String[]{secret.toUri().toString(), address}) {
                HttpResponse<String> response = check("application/rdf+xml", "<?xml version=\"1.0\"?><!DOCTYPE r "
                        + "[<!ENTITY x SYSTEM \"" + where + "\">]><rdf:RDF xmlns:rdf="
                        + "\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:x=\"urn:x#\"><rdf:Description "
                        + "rdf:about=\"urn:f\"><rdf:type rdf:resource=\"https://w3id.org/nutgraph/ont/Figure\"/>"
                        + "<x:y>&x;</x:y></rdf:Description></rdf:RDF>");
                assertThat(response.body()).doesNotContain("a-secret-word");
            }
            assertThat(called(other)).isFalse();
        }
    }

    @Test
    @Timeout(60)
    void entities_of_xml_do_not_multiply() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a0 \"bomb\">");
        for (int at = 1; at < 12; at++) {
            bomb.append("<!ENTITY a").append(at).append(" \"").append(("&a" + (at - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:x=\"urn:x#\">"
                + "<rdf:Description rdf:about=\"urn:f\"><x:y>&a11;</x:y></rdf:Description></rdf:RDF>");
        assertThat(check("application/rdf+xml", bomb.toString()).statusCode()).isEqualTo(400);
    }

    @Test
    @Timeout(60)
    void what_takes_too_long_is_ended() {
        StringBuilder chain = new StringBuilder(PREFIXES);
        for (int at = 0; at < 12_000; at++) {
            chain.append("<urn:c").append(at).append("> rdfs:subClassOf <urn:c").append(at + 1).append("> .\n<urn:s")
                    .append(at).append("> a ng:Statement ; ng:subject <urn:t> ; ng:predicate ng:locatedIn .\n");
        }
        chain.append("<urn:t> a <urn:c0> .\n");
        HttpResponse<String> response = check(TURTLE, chain.toString());
        assertThat(response.statusCode()).isIn(200, 503);
        if (response.statusCode() == 503) {
            assertThat(response.body()).contains("validation-timeout");
        }
        assertThat(at("validate?shapes=vocabulary", TURTLE, chain.toString()).statusCode()).isIn(413, 503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/plain", "application/sparql-query"})
    void what_is_no_rdf_is_refused(String type) {
        assertThat(check(type, "x").body()).contains("rdf-format");
        assertThat(check(TURTLE, "<urn:a> <urn:b>").body()).contains("rdf-syntax");
        assertThat(SERVED.get("validate", "Accept", "image/png").statusCode()).isIn(200, 406);
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
