// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;
import static org.nutgraph.serve.Served.header;

/** The SPARQL 1.1 protocol, over HTTP. */
final class ProtocolIT {
    private static final String NAMES = "PREFIX ng: <https://w3id.org/nutgraph/ont/> "
            + "SELECT ?name { ?x a ng:Person ; ng:name ?name } ORDER BY ?name";
    private static final String TRIPLES = "CONSTRUCT { ?x a ?t } WHERE { ?x a ?t } LIMIT 3";
    private static final Served SERVED = Served.start(new SavedQueries(List.of()), Limits.USUAL.rows(5000));

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    @ParameterizedTest
    @CsvSource({"application/sparql-results+json,json", "application/sparql-results+xml,xml", "text/csv,csv",
            "text/tab-separated-values,tsv"})
    void rows_come_in_each_format_by_header_and_by_parameter(String type, String name) {
        HttpResponse<String> byHeader = SERVED.query(NAMES, "Accept", type);
        assertThat(header(byHeader, "Content-Type")).startsWith(type);
        HttpResponse<String> byName = SERVED.get("sparql?format=" + name + "&query=" + encoded(NAMES));
        assertThat(byHeader.body()).isEqualTo(byName.body()).contains("Ines Falk");
        assertThat(SERVED.query("ASK {}", "Accept", type).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,type", "application/n-triples,type", "application/ld+json,@type",
            "application/rdf+xml,rdf:", "application/trig,type"})
    void triples_come_in_each_format(String type, String within) {
        for (String query : List.of(TRIPLES, "DESCRIBE <https://w3id.org/nutgraph/ont/Person>")) {
            HttpResponse<String> response = SERVED.query(query, "Accept", type);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(header(response, "Content-Type")).startsWith(type);
            assertThat(response.body()).contains(within.equals("type") ? "" : within);
        }
    }

    @Test
    void a_query_is_answered_by_get_and_by_both_kinds_of_post_and_head() throws Exception {
        String csv = "name\r\nInes Falk (short)\r\nMarta Quiroga (short)\r\n";
        assertThat(SERVED.body("sparql?format=csv&query=" + encoded(NAMES))).isEqualTo(csv);
        assertThat(SERVED.post("sparql?format=csv", "application/sparql-query", NAMES).body()).isEqualTo(csv);
        assertThat(SERVED.post("sparql", "application/x-www-form-urlencoded", "format=csv&query=" + encoded(NAMES))
                .body()).isEqualTo(csv);
        HttpResponse<String> head = Served.send(SERVED.request("sparql?format=csv&query=" + encoded(NAMES))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(csv.length()));
    }

    @Test
    void a_call_without_a_query_gets_the_service_description() {
        HttpResponse<String> turtle = SERVED.get("sparql");
        assertThat(turtle.statusCode()).isEqualTo(200);
        assertThat(header(turtle, "Content-Type")).startsWith("text/turtle");
        assertThat(turtle.body()).contains("sparql-service-description#Service", "SPARQL11Query", "UnionDefaultGraph");
        assertThat(header(SERVED.get("sparql", "Accept", "application/rdf+xml"), "Content-Type"))
                .isEqualTo("application/rdf+xml");
        assertThat(SERVED.get("sparql?other=1").statusCode()).isEqualTo(400);
    }

    @Test
    void a_graph_of_the_protocol_is_one_of_the_store() {
        String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
        String graph = Served.flood().name();
        String path = "sparql?format=csv&query=" + encoded(count) + "&default-graph-uri=";
        assertThat(SERVED.body(path + encoded(graph))).isEqualTo("n\r\n" + Served.flood().graph().size() + "\r\n");
        assertThat(SERVED.body(path + encoded("urn:none"))).isEqualTo("n\r\n0\r\n");
    }

    @Test
    void statements_are_to_be_had_as_rdf_1_2() {
        String query = """
                PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                CONSTRUCT { ?st rdf:reifies <<( ?s ?p ?o )>> ; ng:factuality ?f }
                { ?st ng:subject ?s ; ng:predicate ?p ; ng:object ?o ; ng:factuality ?f }""";
        assertThat(SERVED.query(query, "Accept", "text/turtle").body()).contains("<<(", "reifies");
        for (String type : List.of("application/ld+json", "application/rdf+xml")) {
            assertThat(SERVED.query(query, "Accept", type).statusCode()).isIn(200, 406);
        }
    }

    @Test
    void an_answer_is_kept_until_the_store_changes() {
        HttpResponse<String> first = SERVED.query(NAMES, "Accept", "text/csv");
        String tag = header(first, "ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(header(first, "Vary")).contains("Accept");
        HttpResponse<String> again = SERVED.query(NAMES, "Accept", "text/csv", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(SERVED.query(NAMES, "Accept", "application/sparql-results+json", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        SERVED.store().put(List.of(new ArticleGraph("urn:more", Served.flood().graph())));
        assertThat(SERVED.query(NAMES, "Accept", "text/csv", "If-None-Match", tag).statusCode()).isEqualTo(200);
        SERVED.store().withdraw("urn:more");
        assertThat(header(SERVED.query("SELECT (NOW() AS ?n) {}"), "ETag")).isEmpty();
    }

    @Test
    void long_answers_are_compressed_for_those_who_take_it() {
        String all = "SELECT * { ?s ?p ?o } LIMIT 1000";
        assertThat(header(SERVED.query(all, "Accept-Encoding", "gzip"), "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(SERVED.query(all), "Content-Encoding")).isEmpty();
        assertThat(header(SERVED.query(all, "Accept-Encoding", "gzip;q=0"), "Content-Encoding")).isEmpty();
    }
}
