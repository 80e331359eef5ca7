// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.graph.Iris;
import org.nutgraph.serve.GraphServer;
import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server beside plain Fuseki on the same store in the same run, and under load. Not part of the build:
 * {@code mvn test -Dtest=ServeBench -Dquads=1000000 -Dclients=100 -Dseconds=60}.
 */
final class ServeBench {
    private static final long QUADS = Long.getLong("quads", 1_000_000);
    private static final int CLIENTS = Integer.getInteger("clients", 100);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final String PREFIXES = """
            PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX text: <http://jena.apache.org/text#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
            """;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        String thing = "<" + Corpus.thing(901) + ">";
        queries.put("lookup", "SELECT ?p ?o { " + thing + " ?p ?o }");
        queries.put("two hops", "SELECT DISTINCT ?l { ?a ng:mentions " + thing + " , ?x . ?x rdfs:label ?l } LIMIT 50");
        queries.put("aggregate", "SELECT ?u (AVG(?v) AS ?m) { ?f ng:unit ?u ; ng:value ?v } GROUP BY ?u");
        queries.put("text", "SELECT ?q ?t { (?q ?s ?t) text:query (ng:text 'ferryworks' 50) }");
        queries.put("geo", "SELECT DISTINCT ?x { ?x geo:lat ?y ; geo:long ?z FILTER(?y > 10 && ?y < 12 && ?z > 10 "
                + "&& ?z < 40) }");
        queries.put("top-N",
                "SELECT ?x (COUNT(?a) AS ?n) { ?a ng:mentions ?x } GROUP BY ?x ORDER BY DESC(?n) LIMIT 10");
        queries.put("date range",
                "SELECT ?y (COUNT(?a) AS ?n) { ?a ng:datePublished ?d FILTER(?d >= '2018-01-01'^^xsd:date"
                        + " && ?d < '2021-01-01'^^xsd:date) } GROUP BY (YEAR(?d) AS ?y)");
        queries.put("containment", "SELECT ?q { ?q ng:text ?t FILTER(CONTAINS(LCASE(?t), 'harbourworks')) } LIMIT 500");
        return queries;
    }

    @Test
    void beside_plain_fuseki_and_under_load() throws Exception {
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            long begin = System.nanoTime();
            long quads = new Corpus().fill(store, QUADS);
            System.out.printf("bench: %,d quads in %,d graphs loaded in %.0f s%n", quads, store.graphs().size(),
                    millis(begin) / 1000);
            FusekiServer plain = FusekiServer.create().port(0).loopback(true).add("/ds", store.data()).start();
            try (GraphServer ours = GraphServer.start(new Site(store, SavedQueries.builtIn()),
                    new GraphServer.Options(0, true, Limits.USUAL.queries(32, 32)))) {
                HTTP.send(get(ours.address() + "search?q=a"), HttpResponse.BodyHandlers.ofString());
                compare("http://localhost:" + plain.getPort() + "/ds/sparql?query=", ours.address() + "sparql?query=");
                load(ours);
            } finally {
                plain.stop();
            }
        }
    }

    private static void compare(String plain, String ours) throws Exception {
        System.out.println("bench: median ms     plain Fuseki   ours, asked first   ours, asked again");
        for (Map.Entry<String, String> query : queries().entrySet()) {
            double theirs = median(plain, query.getValue(), "");
            double first = median(ours, query.getValue(), "#");
            double again = median(ours, query.getValue(), "");
            System.out.printf("bench: %-12s %18.1f %19.1f %19.1f%n", query.getKey(), theirs, first, again);
            assertThat(body(ours, query.getValue())).as(query.getKey()).isEqualTo(body(plain, query.getValue()));
        }
    }

    /** Gives the median over some rounds, after two that do not count; with a comment, each round asks anew. */
    private static double median(String endpoint, String query, String comment) throws Exception {
        double[] times = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            String fresh = comment.isEmpty() ? query : query + "\n" + comment + System.nanoTime();
            body(endpoint, fresh);
            if (round >= 0) {
                times[round] = millis(begin);
            }
        }
        return Arrays.stream(times).sorted().toArray()[ROUNDS / 2];
    }

    private static String body(String endpoint, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + Served.encoded(PREFIXES + query)))
                .header("Accept", "text/csv").build();
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static void load(GraphServer ours) throws Exception {
        Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
        long before = used();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            IntStream.range(0, CLIENTS).forEach(client -> clients.execute(() -> read(ours, client, end, statuses)));
        }
        System.out.printf("bench: %d clients for %d s: %s; memory %d MB before, %d MB after%n", CLIENTS, SECONDS,
                new TreeMap<>(statuses), before >> 20, used() >> 20);
        assertThat(statuses.keySet()).isSubsetOf(200, 304, 429, 503);
    }

    private static void read(GraphServer ours, int client, long end, Map<Integer, LongAdder> statuses) {
        Random random = new Random(client);
        List<String> queries = List.copyOf(queries().values());
        while (System.nanoTime() < end) {
            int thing = random.nextInt(5000);
            String path = switch (random.nextInt(8)) {
                case 0 -> "sparql?query=" + Served.encoded(PREFIXES + queries.get(random.nextInt(queries.size())));
                case 1 -> "search?q=" + Character.toString('a' + random.nextInt(26));
                case 2 -> "reconcile?queries=" + Served.encoded("{\"q\":{\"query\":\"Bakeli Monura\"}}");
                case 3 -> "health";
                case 4 -> ".well-known/void";
                case 5 -> "queries/which-articles?format=json";
                default -> "sparql?query=" + Served.encoded("SELECT ?p ?o { <" + Corpus.thing(thing) + "> ?p ?o }");
            };
            int status;
            try {
                status = HTTP.send(get(ours.address() + path), HttpResponse.BodyHandlers.discarding()).statusCode();
            } catch (IOException broken) {
                status = -1;
            } catch (InterruptedException stopped) {
                return;
            }
            statuses.computeIfAbsent(status, any -> new LongAdder()).increment();
        }
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
