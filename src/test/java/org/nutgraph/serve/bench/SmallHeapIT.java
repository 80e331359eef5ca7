// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.bench;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.graph.Iris;
import org.nutgraph.serve.edit.Tokens;
import org.nutgraph.store.GraphStore;

import static org.assertj.core.api.Assertions.assertThat;

/** A server with little memory, asked for more than it has: the query ends, and nothing else does. */
final class SmallHeapIT {
    private static final String ALL = """
            PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT %s { ?a ng:mentions ?x . ?b ng:mentions ?y . ?c rdfs:label ?z } %s""";
    private static final List<String> GREEDY = List.of(ALL.formatted("?a ?b ?c (COUNT(*) AS ?n)", "GROUP BY ?a ?b ?c"),
            ALL.formatted("?a ?b ?c (SAMPLE(?x) AS ?n)", "GROUP BY ?a ?b ?c"),
            ALL.formatted("(GROUP_CONCAT(?z) AS ?n)", ""), ALL.formatted("(COUNT(DISTINCT *) AS ?n)", ""),
            ALL.formatted("*", "ORDER BY ?z ?a"), ALL.formatted("DISTINCT *", "LIMIT 900000"),
            "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c } } { SELECT * { ?d ?e ?f } } FILTER(?c = ?f) }");

    @TempDir
    private Path directory;

    @Test
    @Timeout(240)
    void a_query_that_needs_more_memory_than_there_is_ends_in_a_503_and_harms_nobody() throws Exception {
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            new Corpus().fill(store, 6_000);
        }
        Path tokens = directory.resolve("tokens");
        String token = Tokens.create(tokens, "test");
        try (Side server = Side.start("200m", "ours", directory.toString(), tokens.toString(), token)) {
            List<HttpResponse<String>> ended = new ArrayList<>();
            for (String query : GREEDY) {
                CompletableFuture<HttpResponse<String>> greedy = CompletableFuture
                        .supplyAsync(() -> server.reply(query + " # " + "x"));
                while (!greedy.isDone()) {
                    assertThat(server.reply("ASK { ?s ?p " + System.nanoTime() + " }").statusCode()).isEqualTo(200);
                }
                ended.add(greedy.join());
            }
            assertThat(ended).allSatisfy(it -> assertThat(it.statusCode()).as(it.body()).isEqualTo(503));
            assertThat(ended.stream().map(HttpResponse::body)).anyMatch(it -> it.contains("query-memory"))
                    .allMatch(it -> it.contains("\"code\""));
            assertThat(server.memory()[0]).isLessThan(150);
        }
    }
}
