// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;
import org.nutgraph.graph.Iris;
import org.nutgraph.serve.Served;
import org.nutgraph.serve.edit.Tokens;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that was started as an operator starts it decides by itself who is who, and keeps what people put right. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SettlingIT {
    private static final String ID = "https://w3id.org/nutgraph/id/place/";
    private static final String DISAGREEING = "queries/where-do-articles-disagree";
    private static final int TRIES = 300;
    private static final int PAUSE = 200;
    private static final List<String> ARTICLES = List.of(
            """
                    ---
                    date: 2024-12-03
                    ---
                    # Aid mission attacked

                    Rebels attacked the Northern Relief Mission on Sunday near Goma and killed 12 people. Officials in Colombia \
                    were appalled.
                    """,
            """
                    ---
                    date: 2024-12-04
                    ---
                    # Relief workers mourn

                    The Northern Relief Mission was attacked by rebels on Sunday near Goma, and 19 people were killed.
                    """, """
                    ---
                    date: 2024-12-05
                    ---
                    # Talks begin

                    The government of Colombia began talks on Wednesday.
                    """);

    @TempDir
    static Path directory;

    private final List<Launched> servers = new ArrayList<>();

    @Test
    @Timeout(240)
    void nobody_calls_the_resolver_and_contradictions_corrections_and_redirects_are_there_also_after_a_start()
            throws IOException, InterruptedException {
        try (GraphStore store = GraphStore.open(directory.resolve("data"), Iris.DEFAULT)) {
            Groundwork.put(store, List.of());
            store.put(List.of(Served.flood()));
        }
        String token = Tokens.create(directory.resolve("tokens"), "ana@desk");
        try {
            Launched server = launched();
            assertThat(sent(server, token, "articles", "text/markdown", ARTICLES.get(0))).isEqualTo(201);
            assertThat(server.send(DISAGREEING, SettlingIT::csv).body().lines()).hasSize(1);
            assertThat(sent(server, token, "articles", "text/markdown", ARTICLES.get(1))).isEqualTo(201);
            assertThat(waited(server, "19 people were killed")).contains("killed 12 people",
                    "19 people were killed");
            assertThat(sent(server, token, "corrections", "application/json", new ObjectMapper().writeValueAsString(
                    Map.of("kind", "same", "corrects", ID + "colombia", "correctedTo", ID + "venezuela",
                            "why", "A test."))))
                    .isEqualTo(201);
            assertThat(mentioned(server, "venezuela")).isEqualTo(1);
            assertThat(sent(server, token, "articles", "text/markdown", ARTICLES.get(2))).isEqualTo(201);
            assertThat(mentioned(server, "venezuela")).isEqualTo(2);
            assertThat(mentioned(server, "colombia")).isZero();
            // Taken down in the midst of the quiet time, as by a loss of power.
            server.close();
            Launched again = launched();
            assertThat(waited(again, "19 people were killed")).isNotEmpty();
            for (String type : List.of("text/html", "text/turtle")) {
                HttpResponse<String> old = again.send("id/place/colombia", request -> request.header("Accept", type));
                assertThat(old.statusCode()).as(type).isEqualTo(301);
                assertThat(old.headers().firstValue("Location").orElse("")).contains("id/place/venezuela");
            }
            assertThat(mentioned(again, "venezuela")).isEqualTo(2);
        } finally {
            servers.forEach(Launched::close);
        }
    }

    private Launched launched() throws IOException {
        Launched server = Launched.start(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g",
                "--enable-native-access=ALL-UNNAMED", "-cp", Project.classPath(), "org.nutgraph.cli.Main", "serve",
                "--port", "0", "--public", "--settle-after", "1", "--tokens", directory.resolve("tokens").toString(),
                "--data", directory.resolve("data").toString()), directory.resolve("err" + servers.size()));
        servers.add(server);
        return server;
    }

    private static int sent(Launched server, String token, String path, String type, String body)
            throws IOException, InterruptedException {
        return server.send(path, request -> request.header("Authorization", "Bearer " + token)
                .header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body))).statusCode();
    }

    private static HttpRequest.Builder csv(HttpRequest.Builder request) {
        return request.header("Accept", "text/csv");
    }

    private static String waited(Launched server, String row) throws IOException, InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            String rows = server.send(DISAGREEING, SettlingIT::csv).body();
            if (rows.contains(row)) {
                return rows;
            }
            Thread.sleep(PAUSE);
        }
        throw new AssertionError("Nobody decided who is who.");
    }

    private static long mentioned(Launched server, String place) throws IOException, InterruptedException {
        String query = "SELECT ?a { ?a <https://w3id.org/nutgraph/ont/mentions> <" + ID + place + "> }";
        return server.send("sparql?query=" + Served.encoded(query), SettlingIT::csv).body().lines()
                .count() - 1;
    }
}
