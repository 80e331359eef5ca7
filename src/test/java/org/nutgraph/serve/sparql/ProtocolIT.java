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

    @Test
    void several_graphs_of_the_protocol_are_one_and_named_ones_are_named() {
        String other = "urn:other";
        SERVED.store().put(List.of(new ArticleGraph(other, Served.flood().graph()),
                new ArticleGraph("urn:third", Served.flood().graph())));
        String flood = Served.flood().name();
        String count = encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        String names = encoded("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g");
        String both = "default-graph-uri=" + encoded(flood) + "&default-graph-uri=" + encoded(other);
        String size = "n\r\n" + Served.flood().graph().size() + "\r\n";
        assertThat(SERVED.body("sparql?format=csv&query=" + count + "&" + both)).isEqualTo(size);
        assertThat(SERVED.post("sparql", "application/x-www-form-urlencoded", "format=csv&query=" + count + "&" + both)
                .body()).isEqualTo(size);
        assertThat(SERVED.post("sparql?format=csv&" + both, "application/sparql-query",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body()).isEqualTo(size);
        assertThat(SERVED.body("sparql?format=csv&query=" + names + "&named-graph-uri=" + other
                + "&named-graph-uri=urn:third")).isEqualTo("g\r\nurn:other\r\nurn:third\r\n");
        assertThat(SERVED.body("sparql?format=csv&query=" + count + "&named-graph-uri=" + other))
                .isEqualTo("n\r\n0\r\n");
        // What the request says goes before what the query says.
        assertThat(SERVED.body("sparql?format=csv&default-graph-uri=urn:none&query="
                + encoded("SELECT (COUNT(*) AS ?n) FROM <" + other + "> { ?s ?p ?o }"))).isEqualTo("n\r\n0\r\n");
        assertThat(SERVED.body("sparql?format=csv&query="
                + encoded("SELECT (COUNT(*) AS ?n) FROM <" + other + "> FROM <urn:third> { ?s ?p ?o }")))
                .isEqualTo(size);
        SERVED.store().withdraw(other);
        SERVED.store().withdraw("urn:third");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"query=|400", "query=SELECT|400", "query=ASK%20%7B%7D&query=ASK%20%7B%7D|400",
            "quest=ASK%20%7B%7D|400", "query=INSERT%20DATA%20%7B%20%3Ca:b%3E%20%3Ca:b%3E%201%20%7D|400",
            "query=DROP%20ALL|400", "update=DROP%20ALL|400"})
    void what_is_no_query_is_a_400_by_get_and_by_form(String sent, int status) {
        assertThat(SERVED.get("sparql?" + sent).statusCode()).isEqualTo(status);
        assertThat(SERVED.post("sparql", "application/x-www-form-urlencoded", sent).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"application/sparql-query,ASK {,400", "application/sparql-query,'',400", "text/plain,ASK {},415",
            "application/sparql-update,ASK {},415", "application/json,{},415", "'',ASK {},400"})
    void a_body_that_is_no_query_is_refused(String type, String body, int status) {
        HttpResponse<String> response = type.isEmpty()
                ? Served.send(SERVED.request("sparql").POST(HttpRequest.BodyPublishers.ofString(body)))
                : SERVED.post("sparql", type, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"code\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "application/sparql-results+xml;q=0.4, application/sparql-results+json;q=0.6|application/sparql-results+json",
            "text/csv;q=0.9, application/sparql-results+json;q=0.2, */*;q=0.1|text/csv",
            "application/sparql-results+json;q=0, text/tab-separated-values|text/tab-separated-values",
            "application/sparql-results+xml, text/html;q=0.9|application/sparql-results+xml"})
    void rows_come_in_what_the_client_wants_most(String accept, String type) {
        assertThat(header(SERVED.query(NAMES, "Accept", accept), "Content-Type")).startsWith(type);
        HttpResponse<String> head = Served
                .send(SERVED.request("sparql?query=" + encoded(NAMES)).header("Accept", accept)
                        .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Type")).startsWith(type);
        assertThat(head.body()).isEmpty();
    }
}
