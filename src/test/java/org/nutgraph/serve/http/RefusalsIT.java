// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.serve.Served;
import org.nutgraph.serve.Wire;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;
import static org.nutgraph.serve.Served.header;

/** Whatever is refused, and wherever: the same headers, problem details, and nothing that makes it be kept. */
final class RefusalsIT {
    private static final Served SERVED = Served.start(new SavedQueries(List.of()), Limits.USUAL.rows(10));

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GET|nope|404", "GET|id/nope|404", "GET|article/nope|404", "GET|ont/Nope|404",
            "GET|graph/nope|404", "GET|queries/nope|404", "GET|dump/nope|404", "GET|$/ping|404", "PUT|sparql|405",
            "POST|id/person/ines-falk|405", "TRACE|sparql|405", "GET|sparql?query=ASK|400",
            "GET|sparql?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D|503", "GET|id/person/ines-falk?format=gif|406",
            "GET|id/person/ines-falk?page=x|400", "GET|search?q=a&limit=x|400", "GET|search?q=%ff|400",
            "POST|update|403", "PUT|data?graph=urn:a:b|403", "DELETE|articles/x|403", "POST|reload|403",
            "GET|id/..%2f..%2fetc|400", "GET|%2e%2e/x|400", "GET|reconcile/view?id=//evil|404"})
    void a_refusal_says_why_has_all_headers_and_is_not_kept(String method, String path, int status) {
        HttpResponse<String> refused = Served.send(SERVED.request(path)
                .method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"status\":" + status, "\"code\":", "\"detail\":");
        assertThat(header(refused, "ETag")).isEmpty();
        assertThat(refused.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(header(refused, "Vary")).contains("Accept");
        assertThat(refused.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(header(refused, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(header(refused, "Content-Security-Policy")).contains("default-src 'none'").doesNotContain("http");
        assertThat(header(refused, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(refused, "Server")).isEqualTo("Nutgraph");
        assertThat(header(refused, "Retry-After").isEmpty()).isEqualTo(status != 503);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GET / HTTP/1.1^^|400", "BLAH^^|400", "GET / HTTP/1.1^Host: a b^^|400",
            "GET /%zz HTTP/1.1^Host: x^^|400", "GET /../../etc/passwd HTTP/1.1^Host: x^^|400",
            "GET http://other.example/sparql HTTP/1.1^Host: x^^|400", "GET / HTTP/3.7^Host: x^^|505",
            "POST /sparql HTTP/1.1^Host: x^Content-Length: 5^Content-Length: 6^^hello|400",
            "POST /sparql HTTP/1.1^Host: x^Content-Length: 5^Transfer-Encoding: chunked^^0^^|400",
            "POST /sparql HTTP/1.1^Host: x^Content-Length: 9000000^Content-Type: application/sparql-query^^x|413",
            "GET /LONG HTTP/1.1^Host: x^^|414", "GET / HTTP/1.1^Host: x^X: LONG^^|431",
            "PUT /articles/%zz HTTP/1.1^Host: x^Content-Length: 1^^a|400"})
    void what_is_no_http_is_refused_alike(String sent, int status) throws IOException {
        try (Wire wire = new Wire(SERVED.port())) {
            String head = wire.send(sent.replace("^", "\r\n").replace("LONG", "a".repeat(700_000))).head();
            assertThat(head).startsWith("HTTP/1.1 " + status).contains("Content-Type: application/problem+json",
                    "Access-Control-Allow-Origin: *", "Content-Security-Policy: default-src 'none'",
                    "X-Content-Type-Options: nosniff", "Cache-Control: no-store", "Server: Nutgraph");
        }
    }

    @Test
    void a_body_without_a_length_has_the_same_limit() throws IOException {
        for (String type : List.of("application/sparql-query", "application/x-www-form-urlencoded")) {
            try (Wire wire = new Wire(SERVED.port())) {
                wire.send("POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: " + type
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n");
                String part = "4000\r\n" + "a".repeat(0x4000) + "\r\n";
                for (long sent = 0; sent <= Limits.USUAL.requestBytes(); sent += 0x4000) {
                    wire.send(part);
                }
                assertThat(wire.head()).startsWith("HTTP/1.1 413");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id/nope", "article/nope", "id/person/ines-falk?format=gif", "sparql?query=ASK"})
    void nothing_is_unchanged_that_is_not_there(String path) {
        assertThat(SERVED.get(path, "If-None-Match", "*").statusCode()).isIn(404, 406, 400);
        HttpResponse<String> there = SERVED.get("id/person/ines-falk", "If-None-Match", "*");
        assertThat(there.statusCode()).isEqualTo(304);
        assertThat(there.body()).isEmpty();
        assertThat(header(there, "ETag")).isNotEmpty();
        assertThat(header(there, "Content-Length")).isEmpty();
    }

    @Test
    void a_head_is_as_long_as_what_it_stands_for() {
        for (Map.Entry<String, String> one : Map.of("style.css", "gzip", "id/person/ines-falk", "gzip", "ont/",
                "identity").entrySet()) {
            HttpResponse<String> whole = SERVED.get(one.getKey(), "Accept-Encoding", one.getValue());
            HttpResponse<String> head = Served.send(SERVED.request(one.getKey())
                    .header("Accept-Encoding", one.getValue()).method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(header(head, "Content-Encoding")).isEqualTo(header(whole, "Content-Encoding"));
            assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag")).isNotEmpty();
            if (!header(whole, "Content-Length").isEmpty()) {
                assertThat(header(head, "Content-Length")).isEqualTo(header(whole, "Content-Length"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"application/json,application/ld+json",
            "'application/json;q=0.9, text/turtle;q=0.1',application/ld+json",
            "application/xml,application/rdf+xml", "'application/json, application/n-triples',application/ld+json"})
    void who_asks_for_json_or_xml_gets_rdf_in_it(String accept, String type) {
        HttpResponse<String> thing = SERVED.get("id/person/ines-falk", "Accept", accept);
        assertThat(thing.statusCode()).isEqualTo(200);
        assertThat(header(thing, "Content-Type")).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"jsonld,application/ld+json", "rdf,application/rdf+xml", "nt,application/n-triples", "ttl,text/turtle",
            "trig,application/trig"})
    void the_endpoint_knows_the_names_of_formats_that_things_have(String name, String type) {
        String triples = encoded("CONSTRUCT { ?s a ?t } { { SELECT * { ?s a ?t } LIMIT 3 } }");
        assertThat(header(SERVED.get("sparql?format=" + name + "&query=" + triples), "Content-Type")).startsWith(type);
        assertThat(SERVED.get("sparql?format=" + name + "&query=" + encoded("ASK {}")).statusCode()).isEqualTo(406);
        assertThat(SERVED.get("sparql?format=csv&query=" + triples).statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SELECT * {|{||}|}", "SELECT (|(|1|)| AS ?x) {}",
            "SELECT * { ?s |(|<urn:x>|)| ?o }", "SELECT * { FILTER(|!|TRUE|''|) }"})
    void a_query_that_is_nested_too_deeply_is_a_plain_400(String begin, String open, @Nullable String inner,
            String close, String end) {
        HttpResponse<String> refused = SERVED.post("sparql", "application/sparql-query", begin + open.repeat(20_000)
                + text(inner) + close.repeat(20_000) + end);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("nested-too-deeply").doesNotContain("Error");
    }

    /** How long a chain may be depends on the stack; an answer or a refusal it is, and never a failure of the server. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SELECT (1|+1| AS ?x) {}|40000",
            "SELECT * {|{ ?s ?p ?o } UNION |{} }|5000", "SELECT * {|OPTIONAL { ?s ?p ?o } |}|4000",
            "SELECT * {|?s ?p ?o .|}|9000"})
    void a_chain_in_a_query_that_is_too_long_is_no_failure(String begin, String link, String end, int many) {
        HttpResponse<String> response = SERVED.post("sparql?timeout=2", "application/sparql-query",
                begin + link.repeat(many) + end);
        assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 503);
        assertThat(response.body()).doesNotContain("Error");
        assertThat(SERVED.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"text/turtle|<urn:a> <urn:b> |[ <urn:b> |1|]| .",
            "text/turtle|<urn:a> <urn:b> |( |1|)| .", "application/ld+json||{\"urn:a\":|1|}|",
            "application/rdf+xml||<a>||</a>|"})
    void data_that_is_nested_too_deeply_is_a_plain_400(String type, @Nullable String begin, String open,
            @Nullable String inner, String close, @Nullable String end) {
        String deep = text(begin) + open.repeat(50_000) + text(inner) + close.repeat(50_000) + text(end);
        HttpResponse<String> refused = SERVED.post("validate", type, deep);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.body()).doesNotContain("Error", "java.");
        assertThat(SERVED.get("reconcile?queries=" + encoded("{\"a\":".repeat(3000))).statusCode()).isEqualTo(400);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Test
    void a_pre_flight_is_answered_wherever_and_lets_no_token_through() {
        for (String path : List.of("sparql", "id/nope", "update", "data?graph=urn:a:b", "nope")) {
            HttpResponse<String> before = Served.send(SERVED.request(path).headers("Origin", "https://a.example",
                    "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "authorization")
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
            assertThat(before.statusCode()).isEqualTo(204);
            assertThat(header(before, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(header(before, "Access-Control-Allow-Headers")).doesNotContainIgnoringCase("authorization");
        }
    }
}
