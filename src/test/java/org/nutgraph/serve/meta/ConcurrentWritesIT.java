// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.meta;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;

/** While somebody writes, everybody sees one state or another, and never a part of one. */
final class ConcurrentWritesIT {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int GRAPHS = 4;
    private static final int EACH = 5;
    private static final Pattern COUNTED = Pattern.compile("void:property\\s+<urn:p>\\s*;\\s*void:triples\\s+(\\d+)");

    @Test
    @Timeout(180)
    void dumps_descriptions_queries_and_search_are_of_one_state_while_others_write() throws Exception {
        try (Served served = Served.start(new SavedQueries(List.of()), Limits.USUAL);
                ExecutorService writer = Executors.newSingleThreadExecutor()) {
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(served, done), writer);
            try {
                for (int round = 0; round < 12; round++) {
                    dump(served);
                    query(served);
                    described(served);
                }
            } finally {
                done.set(true);
            }
            writing.join();
            searched(served);
        }
    }

    /** In each commit every graph has as many triples as every other. */
    private static void write(Served served, AtomicBoolean done) {
        for (int number = 0; !done.get(); number++) {
            StringBuilder update = new StringBuilder("DELETE WHERE { GRAPH ?g { ?s <urn:p> ?o } } ; INSERT DATA { ");
            for (int graph = 0; graph < GRAPHS; graph++) {
                update.append("GRAPH <urn:g").append(graph).append("> { ");
                for (int each = 0; each < EACH; each++) {
                    update.append("<urn:s").append(graph).append("> <urn:p> ").append(number * EACH + each)
                            .append(" . ");
                }
                update.append("} ");
            }
            served.store().update(update.append('}').toString(), LONG);
        }
    }

    private static void dump(Served served) throws IOException, InterruptedException {
        HttpResponse<byte[]> file = HttpClient.newHttpClient().send(served.request("dump/nutgraph.nq.gz").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        DatasetGraph read = DatasetGraphFactory.create();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file.body()))) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(read);
        }
        Map<String, Integer> many = new HashMap<>();
        read.find().forEachRemaining(quad -> {
            if (quad.getPredicate().toString().equals("urn:p")) {
                many.merge(quad.getGraph() + " " + Integer.parseInt(quad.getObject().getLiteralLexicalForm()) / EACH, 1,
                        Integer::sum);
            }
        });
        assertThat(many.values()).allMatch(it -> it == EACH);
        assertThat(many.keySet().stream().map(key -> key.split(" ", -1)[1]).distinct()).hasSizeLessThanOrEqualTo(1);
    }

    private static void query(Served served) {
        List<String> rows = served.body("sparql?format=csv&query=" + Served.encoded(
                "SELECT (COUNT(*) AS ?n) (MIN(?o) AS ?l) (MAX(?o) AS ?h) { ?s <urn:p> ?o }")).lines().toList();
        String[] row = rows.get(1).split(",", -1);
        if (!row[0].equals("0")) {
            assertThat(Integer.parseInt(row[0])).isEqualTo(GRAPHS * EACH);
            assertThat(Integer.parseInt(row[2]) - Integer.parseInt(row[1])).isEqualTo(EACH - 1);
        }
    }

    private static void described(Served served) {
        Matcher counted = COUNTED.matcher(served.body(".well-known/void"));
        if (counted.find()) {
            assertThat(Integer.parseInt(counted.group(1))).isEqualTo(GRAPHS * EACH);
        }
    }

    private static void searched(Served served) {
        String type = "<https://w3id.org/nutgraph/ont/Person>";
        for (int number = 0; number < 5; number++) {
            String name = "Zorquel" + (char) ('a' + number);
            served.store().update("DELETE WHERE { GRAPH <urn:names> { ?s ?p ?o } } ; INSERT DATA { GRAPH <urn:names> { "
                    + "<urn:someone> a " + type + " ; <http://www.w3.org/2000/01/rdf-schema#label> '" + name + "' } }",
                    LONG);
            String found = served.body("search?format=json&q=Zorquel");
            assertThat(found).contains(name);
            for (int other = 0; other < number; other++) {
                assertThat(found).doesNotContain("Zorquel" + (char) ('a' + other));
            }
        }
    }
}
