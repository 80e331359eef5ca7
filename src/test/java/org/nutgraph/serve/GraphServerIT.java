// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.Examples;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class GraphServerIT {
    private static final String NAMES = "PREFIX ng: <https://w3id.org/nutgraph/ont/> "
            + "SELECT ?name { ?x a ng:Person ; ng:name ?name } ORDER BY ?name";
    private static final SavedQueries QUERIES = new SavedQueries(List.of(SavedQuery.of("who-is", """
            # question: Who is <called> so?
            # param: name string Ines Falk (short)
            PREFIX ng: <https://w3id.org/nutgraph/ont/>
            SELECT ?who ?name { ?who ng:name ?name }
            """)));
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path directory;
    private static GraphStore store;
    private static GraphServer server;

    @BeforeAll
    static void serve() {
        store = GraphStore.open(directory, Iris.DEFAULT);
        store.put(List.of(new GraphWriter(OntologyReader.read(List.of()), Iris.DEFAULT, "1", Detail.FULL)
                .write(Examples.flood())));
        server = GraphServer.start(new Site(store, QUERIES), new GraphServer.Options(0, true, Limits.USUAL));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void a_query_is_answered_by_get_and_by_both_kinds_of_post() throws Exception {
        String csv = "name\r\nInes Falk (short)\r\nMarta Quiroga (short)\r\n";
        assertThat(body(get("sparql?format=csv&query=" + encoded(NAMES)))).isEqualTo(csv);
        assertThat(body(post("sparql?format=csv", "application/sparql-query", NAMES))).isEqualTo(csv);
        assertThat(body(post("sparql", "application/x-www-form-urlencoded", "format=csv&query=" + encoded(NAMES))))
                .isEqualTo(csv);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml", "text/csv",
            "text/tab-separated-values"})
    void the_answer_has_the_type_that_was_asked_for(String type) throws Exception {
        HttpResponse<String> response = send(get("sparql?query=" + encoded(NAMES)).header("Accept", type));
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains("Ines Falk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
            "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
            "SELECT (<java:java.lang.System>(1) AS ?x) {}",
            "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(5000) AS ?x) {}",
            "LOAD <http://127.0.0.1:9/>", "INSERT DATA { <urn:a> <urn:b> <urn:c> }", "SELECT {"})
    void what_leaves_the_data_or_changes_it_is_refused(String query) throws Exception {
        assertThat(send(get("sparql?query=" + encoded(query))).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"update,405", "data,403", "$/ping,404", "$/server,404", "$/compact/ds,404", "no-such-page,404",
            "queries/no-such,404", "queries/who-is?format=nonsense,406", "queries/who-is?other=1,400"})
    void what_is_not_offered_is_refused(String path, int status) throws Exception {
        assertThat(send(get(path)).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "sparql", "", "data"})
    void nothing_can_be_written(String path) throws Exception {
        long before = store.graphs().size();
        String update = "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }";
        assertThat(send(post(path, "application/sparql-update", update)).statusCode()).isBetween(400, 415);
        assertThat(send(post(path, "text/turtle", "<urn:a> <urn:b> <urn:c> .")).statusCode()).isBetween(400, 415);
        assertThat(store.graphs()).hasSize((int) before);
    }

    @Test
    void a_runaway_query_is_a_plain_503() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        HttpResponse<String> response = send(get("sparql?timeout=0.5&query=" + encoded(endless)));
        assertThat(response.statusCode()).isEqualTo(503);
        HttpResponse<String> malformed = send(get("sparql?timeout=soon&query=" + encoded("ASK { ?s ?p ?o }")));
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.body()).contains("timeout-malformed");
    }

    @Test
    void the_start_page_lists_articles_and_questions_and_loads_nothing_from_elsewhere() throws Exception {
        HttpResponse<String> response = send(get(""));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("A night on the river", "The Valley Post", "Who is &lt;called&gt; so?",
                "/queries/who-is").doesNotContain("<script", "src=\"http", "href=\"http");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(send(get("style.css")).body()).contains("font");
        assertThat(send(get("health")).body()).contains("up");
    }

    @Test
    void a_saved_query_is_a_table_or_data_and_its_parameter_is_a_term() throws Exception {
        assertThat(body(get("queries/who-is"))).contains(">https://w3id.org/nutgraph/id/person/ines-falk</a>");
        assertThat(body(get("queries/who-is?format=csv&name=" + encoded("Marta Quiroga (short)"))))
                .contains("marta-quiroga").doesNotContain("ines-falk");
        String attack = "\" } UNION { ?who ?p ?name } #<script>";
        assertThat(body(get("queries/who-is?format=csv&name=" + encoded(attack)))).isEqualTo("who,name\r\n");
        assertThat(body(get("queries/who-is?name=" + encoded(attack)))).doesNotContain("<script>");
    }

    @Test
    void other_sites_may_read_without_credentials() throws Exception {
        HttpResponse<String> response = send(
                get("sparql?query=" + encoded("ASK {}")).header("Origin", "https://a.example"));
        assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void a_taken_port_is_one_sentence_and_a_remedy() {
        assertThatExceptionOfType(EnvironmentFault.class)
                .isThrownBy(() -> GraphServer.start(new Site(store, QUERIES),
                        new GraphServer.Options(server.port(), true, Limits.USUAL)))
                .matches(fault -> fault.code().equals("port-taken"));
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private static HttpRequest.Builder post(String path, String type, String body) {
        return get(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String body(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
