// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import org.nutgraph.serve.Served;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many clients at once, who ask all kinds of things for a while.
 *
 * @param side    whom they ask
 * @param clients how many they are
 * @param seconds for how long
 */
record Crowd(Side side, int clients, int seconds) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PARTS = 3;
    /** What the memory in use may differ by from one look to the next, in MB: some answers are kept. */
    private static final long FLAT = 48;

    /**
     * Lets them ask, and tells what they got. Fails at whatever is neither an answer nor a deliberate refusal, which says
     * when to come again, and if more memory is in use at the end than when all had been asked for once.
     */
    void read() throws IOException, InterruptedException {
        Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
        long[] before = side.memory();
        StringBuilder during = new StringBuilder();
        List<long[]> looks = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds) / PARTS;
            int begin = part * clients;
            try (ExecutorService crowd = Executors.newFixedThreadPool(clients)) {
                IntStream.range(0, clients).forEach(it -> crowd.execute(() -> read(begin + it, end, statuses)));
            }
            long[] now = side.memory();
            looks.add(now);
            during.append(", ").append(now[0]).append(" + ").append(now[1]);
        }
        ServeBench.say(String.format(Locale.ROOT,
                "%d clients for %d s: %s; MB of heap + direct memory: %d + %d before, then%s", clients, seconds,
                new TreeMap<>(statuses), before[0], before[1], during.substring(1)));
        assertThat(statuses.keySet()).isSubsetOf(200, 304, 429, 503);
        assertThat(looks.getLast()[0]).as("MB of heap").isLessThan(looks.getFirst()[0] + FLAT);
        assertThat(looks.getLast()[1]).as("MB of direct memory").isLessThan(looks.getFirst()[1] + FLAT);
    }

    private void read(int client, long end, Map<Integer, LongAdder> statuses) {
        Random random = new Random(client);
        String server = side.endpoint().substring(0, side.endpoint().length() - "sparql".length());
        List<Asked> kinds = Asked.all();
        while (System.nanoTime() < end) {
            String path = switch (random.nextInt(8)) {
                case 0 -> "sparql?query="
                        + Served.encoded(kinds.get(random.nextInt(kinds.size())).text(random.nextInt(64)));
                case 1 -> "search?q=" + Character.toString('a' + random.nextInt(26));
                case 2 -> "reconcile?queries=" + Served.encoded("{\"q\":{\"query\":\"Bakeli Monura\"}}");
                case 3 -> "health";
                case 4 -> ".well-known/void";
                case 5 -> "queries/which-articles?format=json";
                default -> "sparql?query="
                        + Served.encoded("SELECT ?p ?o { <" + Corpus.thing(random.nextInt(5000)) + "> ?p ?o }");
            };
            int status;
            try {
                HttpResponse<Void> response = HTTP.send(HttpRequest.newBuilder(URI.create(server + path)).build(),
                        HttpResponse.BodyHandlers.discarding());
                boolean refused = response.statusCode() == 429 || response.statusCode() == 503;
                status = refused && response.headers().firstValue("Retry-After").isEmpty()
                        ? -response.statusCode()
                        : response.statusCode();
            } catch (IOException broken) {
                status = -1;
            } catch (InterruptedException stopped) {
                return;
            }
            statuses.computeIfAbsent(status, any -> new LongAdder()).increment();
        }
    }
}
