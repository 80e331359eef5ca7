// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.ops;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.serve.GraphServer;
import org.nutgraph.serve.Served;
import org.nutgraph.serve.edit.Tokens;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;

final class OperationsIT {
    private static final SavedQueries NONE = new SavedQueries(List.of());

    @Test
    void a_server_says_that_it_is_up_ready_and_busy() {
        try (Served served = Served.start()) {
            assertThat(served.body("health")).contains("\"up\"");
            assertThat(served.body("ready")).contains("\"ready\"", "\"version\":");
            served.query("ASK {}");
            served.get("no/such/<path>".replace("<", "%3C").replace(">", "%3E"));
            String metrics = served.body("metrics");
            assertThat(metrics).contains("nutgraph_requests_total{route=\"/sparql\",status=\"200\"} 1\n",
                    "nutgraph_requests_total{route=\"none\",status=\"404\"} 1\n", "nutgraph_queries_running 0\n",
                    "# TYPE jvm_memory_used_bytes gauge").doesNotContain("such");
            assertThat(served.get("metrics", "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void an_empty_store_is_not_ready() {
        try (Served served = Served.start()) {
            served.store().graphs().forEach(served.store()::withdraw);
            served.store().graphs().forEach(served.store()::withdraw);
            assertThat(served.get("ready").statusCode()).isEqualTo(503);
            assertThat(served.get("health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_access_log_has_a_line_for_each_answer_and_not_what_was_asked(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("access.log");
        try (AccessLog log = AccessLog.to(file);
                Served served = Served.start(NONE,
                        new GraphServer.Options(0, true, Limits.USUAL, log, Tokens.none()))) {
            served.query("ASK { ?secret ?a ?b }");
            served.get("id/person/%22forged");
        }
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        JsonNode first = new ObjectMapper().readTree(lines.getFirst());
        assertThat(first.get("path").asText()).isEqualTo("/sparql");
        assertThat(first.get("status").asInt()).isEqualTo(200);
        assertThat(first.get("bytes").asLong()).isPositive();
        assertThat(String.join("", lines)).doesNotContain("secret");
    }

    @Test
    @Timeout(60)
    void who_waits_gets_an_answer_before_the_server_stops() throws Exception {
        try (Served served = Served.start()) {
            CompletableFuture<HttpResponse<String>> waiting = CompletableFuture.supplyAsync(() -> served
                    .get("sparql?timeout=3&query="
                            + encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")));
            while (!served.body("metrics").contains("nutgraph_queries_running 1\n")) {
                Thread.sleep(20);
            }
            served.stop();
            assertThat(waiting.join().statusCode()).isEqualTo(503);
            assertThat(waiting.join().body()).contains("query-timeout");
        }
    }
}
