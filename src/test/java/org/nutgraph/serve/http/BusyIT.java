// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.nutgraph.serve.Served;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;
import static org.nutgraph.serve.Served.header;

/** A server with more to do than it can. */
final class BusyIT {
    private static final SavedQueries NONE = new SavedQueries(List.of());
    /** What a request takes at most at rest if nothing else runs. */
    private static final double QUIET_MILLIS = 5;
    private static final String RUNAWAY = "sparql?timeout=SECONDS&query="
            + encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

    @Test
    @Timeout(60)
    void twenty_runaway_queries_hold_up_neither_health_nor_a_lookup() throws Exception {
        try (Served served = Served.start(NONE, Limits.USUAL);
                ExecutorService clients = Executors.newFixedThreadPool(20)) {
            served.body("sparql?query=" + encoded("ASK { <urn:a> ?b ?c }"));
            served.body("health");
            long idle = middle(served, "health");
            List<CompletableFuture<Integer>> runaways = runaways(served, clients, 20, 6);
            Thread.sleep(1500);
            // 50 and 500 ms where the machine does nothing else, and as much more as it is slower.
            double slower = Math.max(1, idle / QUIET_MILLIS);
            assertThat((double) middle(served, "health")).isLessThan(50 * slower);
            assertThat((double) middle(served, "sparql?query=" + encoded("ASK { <urn:a> ?b ?c } #")))
                    .isLessThan(500 * slower);
            assertThat(runaways.stream().map(CompletableFuture::join)).containsOnly(503);
        }
    }

    @Test
    @Timeout(60)
    void one_client_with_too_much_is_told_so_and_so_is_everybody_when_all_is_taken() throws Exception {
        try (Served served = Served.start(NONE, Limits.USUAL.queries(2, 1));
                Served full = Served.start(NONE, Limits.USUAL.queries(1, 9));
                ExecutorService clients = Executors.newFixedThreadPool(4)) {
            check(served, clients, 429, "too-many-requests");
            check(full, clients, 503, "server-busy");
        }
    }

    private static void check(Served served, ExecutorService clients, int status, String code)
            throws InterruptedException {
        List<CompletableFuture<Integer>> first = runaways(served, clients, 1, 5);
        while (!served.body("metrics").contains("nutgraph_queries_running 1\n")) {
            Thread.sleep(20);
        }
        HttpResponse<String> second = served.get("sparql?query=" + encoded("ASK {}"));
        assertThat(second.statusCode()).isEqualTo(status);
        assertThat(second.body()).contains(code);
        assertThat(header(second, "Retry-After")).isNotEmpty();
        assertThat(first.getFirst().join()).isEqualTo(503);
        assertThat(served.get("sparql?query=" + encoded("ASK {}")).statusCode()).isEqualTo(200);
    }

    private static List<CompletableFuture<Integer>> runaways(Served served, ExecutorService clients, int many,
            int seconds) {
        List<CompletableFuture<Integer>> all = new ArrayList<>();
        IntStream.range(0, many).forEach(it -> all.add(CompletableFuture
                .supplyAsync(() -> served.get(RUNAWAY.replace("SECONDS", "" + seconds)).statusCode(), clients)));
        return all;
    }

    /** The middle of fifteen: what most see. What else the machine has to do is told by what it takes at rest. */
    private static long middle(Served served, String path) {
        return IntStream.range(0, 15).mapToLong(it -> {
            long begin = System.nanoTime();
            served.body(path.endsWith(encoded("#")) ? path + it : path);
            return (System.nanoTime() - begin) / 1_000_000;
        }).sorted().skip(7).findFirst().orElseThrow();
    }
}
