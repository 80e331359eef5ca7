// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;
import static org.nutgraph.serve.Served.header;

/** What strangers may try. */
final class AttacksIT {
    private static final Served SERVED = Served.start(new SavedQueries(List.of()), Limits.USUAL.rows(5000));
    private static final String ENDLESS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final String AFN = "PREFIX afn: <http://jena.apache.org/ARQ/function#> ";

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { SERVICE <%s> { ?s ?p ?o } }", "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
            "ASK { FILTER NOT EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
            "SELECT * { { SELECT * { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } } } }",
            "SELECT * { BIND(<%s> AS ?where) SERVICE ?where { ?s ?p ?o } }",
            "SELECT (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } AS ?x) {}",
            "SELECT * { ?s ?p ?o MINUS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
            "SELECT * { ?s ?p ?o } HAVING (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } })",
            "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } })", "LOAD <%s>",
            "CONSTRUCT { ?s ?p ?o } { SERVICE SILENT <%s> { ?s ?p ?o } }"})
    void no_other_host_is_asked(String query) throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            other.setSoTimeout(50);
            String address = "http://127.0.0.1:" + other.getLocalPort() + "/";
            assertThat(SERVED.query(query.formatted(address)).statusCode()).isEqualTo(400);
            assertThat(called(other)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM <%s> { ?s ?p ?o }",
            "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }", "SELECT * { GRAPH <%s> { ?s ?p ?o } }",
            "DESCRIBE <%s>"})
    void no_file_and_no_page_is_read(String query, @TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.ttl"), "<urn:a> <urn:b> \"a secret\" .");
        assertThat(SERVED.query(query.formatted(secret.toUri())).body()).doesNotContain("a secret");
        assertThat(SERVED.get("sparql?query=" + encoded("SELECT * { ?s ?p ?o }") + "&default-graph-uri="
                + encoded(secret.toUri().toString())).body()).doesNotContain("a secret");
        try (ServerSocket other = new ServerSocket(0)) {
            other.setSoTimeout(50);
            SERVED.query(query.formatted("http://127.0.0.1:" + other.getLocalPort() + "/data.ttl"));
            assertThat(called(other)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT (<java:java.lang.System>(1) AS ?x) {}", AFN + "SELECT (afn:wait(5000) AS ?x) {}",
            AFN + "SELECT (afn:print('x') AS ?x) {}", AFN + "SELECT (afn:context('x') AS ?x) {}",
            AFN + "SELECT (afn:eval('1') AS ?x) {}", AFN + "SELECT (afn:version() AS ?x) {}",
            "SELECT (<http://jena.apache.org/ARQ/jsFunction#evil>(1) AS ?x) {}",
            "SELECT * { ?s <java:java.lang.Runtime> ?o }",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(<java:java.lang.System>(?s)) }",
            "SELECT * { ?s ?p ?o FILTER EXISTS { FILTER(<java:java.lang.System>(?s)) } }",
            "INSERT DATA { <urn:a> <urn:b> <urn:c> }", "DROP ALL", "SELECT {", ""})
    @Timeout(10)
    void nothing_but_reading_is_run(String query) {
        long before = SERVED.store().version().number();
        HttpResponse<String> response = SERVED.query(query);
        if (response.statusCode() == 200) {
            assertThat(response.body()).contains("\"bindings\": [").doesNotContain("\"value\"");
        } else {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
            assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        }
        assertThat(SERVED.store().version().number()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT (COUNT(*) AS ?n) ", "SELECT * ", "CONSTRUCT { ?a ?b ?l } WHERE ", "ASK "})
    @Timeout(30)
    void a_runaway_query_is_a_plain_503(String begin) {
        String rest = begin.startsWith("ASK")
                ? ENDLESS.replace("}", "FILTER(STR(?a) = CONCAT(STR(?l), STR(?g), STR(?d))) }")
                : ENDLESS;
        long start = System.nanoTime();
        HttpResponse<String> response = SERVED.get("sparql?timeout=1&query=" + encoded(begin + rest));
        // The server's own limit is ten seconds.
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(8);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
        assertThat(header(response, "Retry-After")).isNotEmpty();
        assertThat(response.body()).contains("\"code\"").doesNotContain("bindings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?a ?b ?c OPTIONAL { ALL FILTER(?h = ?none) }",
            "?a ?b ?c FILTER NOT EXISTS { ALL FILTER(?h = 1) }",
            "?a ?b ?c FILTER EXISTS { ALL FILTER(?h = 1) }", "?a ?b ?c MINUS { ALL FILTER(?h = 1) ?a ?b ?c }",
            "{ ALL } UNION { ALL } FILTER(?h = 1)",
            "?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h ?i OPTIONAL { ?j ?k ?l FILTER(?l = ?none) } } }",
            "{ SELECT DISTINCT * { ALL } }", "{ SELECT * { ALL } ORDER BY ?d ?g ?j }",
            "?a (!<urn:x>)* ?b . ?c (!<urn:x>)* ?d . "
                    + "?e (!<urn:y>)* ?f FILTER(?f = ?none)",
            "{ SELECT ?d ?g ?j (COUNT(*) AS ?n) { ALL } GROUP BY ?d ?g ?j }",
            "VALUES ?x { 1 2 3 } LATERAL { ALL FILTER(?h = 1) }",
            "GRAPH ?y { ?a ?b ?c } GRAPH ?z { ?d ?e ?f } ?g ?h ?i FILTER(?i = 1)"})
    @Timeout(90)
    void whatever_shape_a_runaway_has_it_ends_in_time(String shape) {
        String all = "?d ?e ?f . ?g ?h ?i . ?j ?k ?l";
        long begin = System.nanoTime();
        HttpResponse<String> response = SERVED.get("sparql?timeout=1&query="
                + encoded("SELECT (COUNT(*) AS ?many) { " + shape.replace("ALL", all) + " }"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
        // Sorting on disk heeds its limit late: a batch is sorted and written first.
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin)).isLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }",
            "CONSTRUCT { GRAPH ?p { ?s ?p ?o } } WHERE { ?s ?p ?o }"})
    void too_many_rows_are_a_plain_503(String query) {
        HttpResponse<String> response = SERVED.query(query);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("answer-too-large", "5000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"REGEX('MANY', '.*.*.*.*.*.*.*.*b$')|503",
            "STRLEN(REPLACE('MANY', '.*.*.*.*.*.*.*.*b$', 'b'))|503",
            "STRLEN(REPLACE(REPLACE(REPLACE(REPLACE('aaaaaaaaaaaaaaaaaaaa', 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'a', "
                    + "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'a', "
                    + "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'))|400",
            "STRLEN(REPLACE(REPLACE(REPLACE('MANY', '.+', '$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0'), "
                    + "'.+', '$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0'), '.+', '$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0'))|400",
            "<http://www.w3.org/2005/xpath-functions#matches>('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+$')|400",
            "<http://www.w3.org/2005/xpath-functions#replace>('a', 'a', 'b')|400"})
    @Timeout(30)
    void a_string_or_a_pattern_that_explodes_is_stopped(String explosive, int status) {
        String expression = explosive.replace("MANY", "a".repeat(300));
        for (String query : List.of("SELECT (" + expression + " AS ?x) {}", "ASK { FILTER(" + expression + " = 1) }",
                "SELECT * { { SELECT ?x { BIND(" + expression + " AS ?x) } } FILTER EXISTS { FILTER(" + expression
                        + " > 0) } }")) {
            HttpResponse<String> response = SERVED.get("sparql?timeout=1&query=" + encoded(query));
            // What fails within FILTER or BIND may also be an error of that expression alone.
            assertThat(response.statusCode()).as(query + response.body()).isIn(status, 200, 400);
        }
        assertThat(SERVED.get("sparql?timeout=1&query=" + encoded("SELECT (" + expression + " AS ?x) {}")).statusCode())
                .isEqualTo(status);
    }

    @Test
    @Timeout(30)
    void a_string_that_doubles_is_stopped() {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?x40) AS ?n) { BIND('ab' AS ?x0) ");
        for (int at = 0; at < 40; at++) {
            query.append("BIND(CONCAT(?x").append(at).append(", ?x").append(at).append(") AS ?x").append(at + 1)
                    .append(") ");
        }
        assertThat(SERVED.query(query.append('}').toString()).statusCode()).isEqualTo(400);
    }

    @Test
    void within_bounds_strings_and_patterns_are_those_of_sparql() {
        String query = "SELECT (REGEX('abc', '^B', 'i') AS ?a) (REGEX('abc', 'B.', 'i') AS ?b) "
                + "(REPLACE('abab', 'b', 'Z') AS ?c) (REPLACE('abc'@en, '(b)(c)', '$2$1') AS ?d) "
                + "(CONCAT('x'@en, 'y'@en) AS ?e) (REGEX(5, 'a') AS ?f) (REPLACE('abab', 'B', 'Z', 'i') AS ?g) "
                + "(CONCAT('a', 'b', 'c') AS ?i) (REGEX('a.c', 'a.c', 'q') AS ?j) {}";
        assertThat(SERVED.query(query, "Accept", "text/tab-separated-values").body().lines().toList().getLast())
                .isEqualTo("false\ttrue\t\"aZaZ\"\t\"acb\"@en\t\"xy\"@en\t\t\"aZaZ\"\t\"abc\"\ttrue");
    }

    @Test
    void a_body_or_a_query_that_is_too_long_is_refused() {
        String query = "SELECT * { ?s ?p '" + "x".repeat(200_000) + "' }";
        assertThat(SERVED.post("sparql", "application/sparql-query", query).statusCode()).isEqualTo(413);
        assertThat(refused("application/sparql-query", query + " ".repeat(3 << 20))).isTrue();
        assertThat(refused("application/x-www-form-urlencoded", "query=" + "x".repeat(3 << 20))).isTrue();
    }

    /** The server says so, or hangs up on those who go on sending. */
    private static boolean refused(String type, String body) {
        try {
            return SERVED.post("sparql", type, body).statusCode() == 413;
        } catch (UncheckedIOException hungUp) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,$/ping,404", "GET,$/server,404", "GET,$/metrics,404", "POST,$/compact/ds,404",
            "POST,$/datasets,404", "GET,ds,404", "GET,get,404", "PUT,sparql,405", "DELETE,sparql,405",
            "PATCH,sparql,405", "POST,reload,403", "PATCH,data,405", "GET,update,405", "GET,data,403",
            "TRACE,sparql,405", "POST,update,403", "PUT,data,403", "POST,data,403",
            "GET,../etc/passwd,404", "GET,style.css/../../x,404", "GET,%2e%2e/x,400"})
    void what_is_not_offered_is_refused(String method, String path, int status) {
        HttpResponse<String> response = Served.send(SERVED.request(path)
                .method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(response.statusCode()).isIn(status, 400);
    }

    @Test
    void other_sites_may_read_without_credentials_and_pages_load_nothing_foreign() {
        HttpResponse<String> response = SERVED.query("ASK {}", "Origin", "https://a.example");
        assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(header(response, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(response.headers().map()).doesNotContainKeys("fuseki-request-id", "pragma");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Content-Security-Policy")).contains("default-src 'none'").doesNotContain("http");
        HttpResponse<String> before = Served.send(SERVED.request("sparql").header("Origin", "https://a.example")
                .header("Access-Control-Request-Method", "POST").method("OPTIONS",
                        HttpRequest.BodyPublishers.noBody()));
        assertThat(before.statusCode()).isEqualTo(204);
        assertThat(header(before, "Access-Control-Allow-Methods")).contains("POST").doesNotContain("PUT");
        assertThat(header(before, "Server")).doesNotContain("Jetty").doesNotContain("Fuseki");
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
