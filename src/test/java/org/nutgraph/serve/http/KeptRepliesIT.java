// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;

import org.nutgraph.serve.Served;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers are kept, and never for longer than they are right. */
final class KeptRepliesIT {
    private static final String SLOW = "sparql?format=csv&query=" + Served.encoded("""
            SELECT ?n (COUNT(*) AS ?m) { ?a a ?b . ?c a ?b . BIND(1 AS ?n) } GROUP BY ?n""");

    @Test
    void an_answer_is_kept_until_the_store_changes_and_is_then_another() {
        try (Served served = Served.start(new SavedQueries(List.of()), Limits.USUAL)) {
            HttpResponse<String> first = served.get(SLOW);
            HttpResponse<String> again = served.get(SLOW);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(Served.header(again, "Content-Type")).isEqualTo(Served.header(first, "Content-Type"));
            assertThat(Served.header(again, "ETag")).isEqualTo(Served.header(first, "ETag"));
            for (int change = 0; change < 3; change++) {
                String update = "INSERT DATA { GRAPH <urn:g> { <urn:a" + change + "> a <urn:b> } }";
                Txn.executeWrite(served.store().data(), () -> UpdateAction.parseExecute(update, served.store().data()));
                HttpResponse<String> changed = served.get(SLOW);
                assertThat(changed.body()).isNotEqualTo(again.body());
                assertThat(Served.header(changed, "ETag")).isNotEqualTo(Served.header(again, "ETag"));
                again = changed;
            }
        }
    }

    @Test
    void an_answer_in_one_format_is_none_in_another() {
        try (Served served = Served.start(new SavedQueries(List.of()), Limits.USUAL)) {
            String plain = SLOW.replace("format=csv&", "");
            for (int turn = 0; turn < 2; turn++) {
                assertThat(served.get(plain, "Accept", "text/csv").body()).startsWith("n,m");
                assertThat(served.get(plain, "Accept", "application/sparql-results+json").body()).startsWith("{");
            }
        }
    }

    @Test
    void what_is_drawn_anew_each_time_is_not_kept() {
        try (Served served = Served.start(new SavedQueries(List.of()), Limits.USUAL)) {
            String fresh = "sparql?format=csv&query=" + Served.encoded("""
                    SELECT (STRUUID() AS ?n) (COUNT(*) AS ?m) { ?a a ?b . ?c a ?b }""");
            assertThat(served.body(fresh)).isNotEqualTo(served.body(fresh));
        }
    }

    @Test
    void an_answer_to_post_is_kept_by_all_that_was_sent() {
        try (Served served = Served.start(new SavedQueries(List.of()), Limits.USUAL)) {
            String query = "SELECT ?n (COUNT(*) AS ?m) { ?a a ?b . ?c a ?b . BIND(NUMBER AS ?n) } GROUP BY ?n";
            for (int turn = 0; turn < 2; turn++) {
                for (String number : List.of("1", "2")) {
                    String text = query.replace("NUMBER", number);
                    assertThat(served.post("sparql?format=csv", "application/sparql-query", text).body())
                            .startsWith("n,m\r\n" + number + ",");
                    assertThat(served.post("sparql", "application/x-www-form-urlencoded",
                            "format=csv&query=" + Served.encoded(text)).body()).startsWith("n,m\r\n" + number + ",");
                    assertThat(served.post("sparql", "application/x-www-form-urlencoded", "format=csv&query="
                            + Served.encoded(text) + "&default-graph-uri=urn:none").body()).isEqualTo("n,m\r\n");
                }
                assertThat(
                        Served.header(served.post("sparql", "application/sparql-query", query.replace("NUMBER", "1")),
                                "ETag"))
                        .isEmpty();
            }
            String before = served.post("sparql?format=csv", "application/sparql-query", query.replace("NUMBER", "1"))
                    .body();
            served.store().update("INSERT DATA { GRAPH <urn:g> { <urn:a> a <urn:b> } }", Duration.ofSeconds(9));
            assertThat(
                    served.post("sparql?format=csv", "application/sparql-query", query.replace("NUMBER", "1")).body())
                    .isNotEqualTo(before);
        }
    }

    @Test
    void one_connection_serves_one_request_after_the_other() throws IOException {
        try (Served served = Served.start(new SavedQueries(List.of()), Limits.USUAL);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(20_000);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            for (String body : List.of("ASK {}", "SELECT * { ?s ?p ?o }", "no query", "ASK {}",
                    "ASK { SERVICE <urn:x> {} }",
                    "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")) {
                for (String type : List.of("application/sparql-query", "application/x-www-form-urlencoded",
                        "text/odd")) {
                    String sent = type.contains("form") ? "query=" + Served.encoded(body) : body;
                    socket.getOutputStream().write(("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                            + "\r\nContent-Length: " + sent.length() + "\r\n\r\n" + sent)
                            .getBytes(StandardCharsets.US_ASCII));
                    assertThat(status(in)).isEqualTo(type.contains("odd")
                            ? 415
                            : body.startsWith("no") || body.contains("SERVICE") ? 400 : 200);
                }
            }
        }
    }

    /** Reads one answer to its end, and gives its status. */
    private static int status(DataInputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ", -1)[1]);
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            assertThat(header).doesNotContainIgnoringCase("connection: close");
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring("content-length:".length()).strip());
            }
        }
        assertThat(length).isNotNegative();
        in.readNBytes(length);
        return status;
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n' && read >= 0; read = in.read()) {
            line.append((char) read);
        }
        return line.toString().strip();
    }
}
