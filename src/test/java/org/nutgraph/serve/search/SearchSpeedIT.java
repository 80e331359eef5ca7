// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.Vocabulary;
import org.nutgraph.ontology.Lex;
import org.nutgraph.store.GraphStore;

import static org.assertj.core.api.Assertions.assertThat;

/** Completion among 100,000 entities, beside the same asked of the store's own index of words in SPARQL. */
final class SearchSpeedIT {
    private static final int ENTITIES = 100_000;
    // The time of the processor, so that what else runs on the machine does not count.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ASKED = 200;
    private static final List<String> SYLLABLES = List.of("ba", "ke", "lí", "mo", "nu", "ra", "sé", "ti", "vo", "zan",
            "dor", "fel", "gün", "hal", "jor", "quin", "sta", "wer", "pil", "cha");
    @TempDir
    private Path directory;

    @Test
    void the_median_completion_among_a_hundred_thousand_takes_less_than_20_ms() {
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            List<String> names = names();
            store.put(List.of(graph(names)));
            long begin = System.nanoTime();
            try (SearchIndex index = SearchIndex.of(store)) {
                assertThat(index.search(wanted(names.get(7))).found()).isNotEmpty();
                System.out.println("search: " + ENTITIES + " entities indexed in " + millis(begin) + " ms");
                List<String> prefixes = prefixes(names);
                double ours = report("completion", prefixes, prefix -> index.search(wanted(prefix)));
                report("the same as text:query in SPARQL", prefixes, prefix -> sparql(store, prefix));
                assertThat(ours).isLessThan(20);
                begin = System.nanoTime();
                store.put(List.of(new ArticleGraph("urn:test:more", graph(List.of("Xylander Ost")).graph())));
                assertThat(index.search(wanted("xylan")).total()).isEqualTo(1);
                System.out.println("search: a name was found " + millis(begin) + " ms after it was written");
            }
            begin = System.nanoTime();
            try (SearchIndex again = SearchIndex.of(store)) {
                assertThat(again.search(wanted("xylan")).total()).isEqualTo(1);
                System.out.println("search: opened again in " + millis(begin) + " ms");
            }
        }
    }

    private static double report(String what, List<String> prefixes, Consumer<String> search) {
        prefixes.forEach(search);
        List<Double> times = new ArrayList<>();
        for (String prefix : prefixes) {
            long begin = THREADS.getCurrentThreadCpuTime();
            search.accept(prefix);
            times.add((THREADS.getCurrentThreadCpuTime() - begin) / 1e6);
        }
        List<Double> sorted = times.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        System.out.printf("search: %s: median %.2f ms, 95%% %.2f ms, slowest %.2f ms%n", what, median,
                sorted.get(sorted.size() * 95 / 100), sorted.get(sorted.size() - 1));
        return median;
    }

    private static void sparql(GraphStore store, String prefix) {
        Txn.executeRead(store.data(), () -> {
            String query = """
                    PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    SELECT DISTINCT ?x ?label { (?x ?score ?label) text:query (rdfs:label '%s*' 20) }"""
                    .formatted(prefix);
            try (QueryExec asked = QueryExec.dataset(store.data()).query(query).build()) {
                asked.select().materialize();
            }
        });
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static Wanted wanted(String text) {
        return Wanted.of(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Gives beginnings of one to five letters. */
    private static List<String> prefixes(List<String> names) {
        List<String> prefixes = new ArrayList<>();
        for (int at = 0; at < ASKED; at++) {
            prefixes.add(Words.folded(names.get(at * 31)).substring(0, 1 + at % 5).strip());
        }
        return prefixes;
    }

    private static List<String> names() {
        Random random = new Random(7);
        List<String> names = new ArrayList<>();
        for (int at = 0; at < ENTITIES; at++) {
            names.add(word(random) + " " + word(random) + " " + at);
        }
        return names;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 2 + random.nextInt(3); syllable > 0; syllable--) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toTitleCase(word.charAt(0)) + word.substring(1);
    }

    private static ArticleGraph graph(List<String> names) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node person = NodeFactory.createURI(Lex.NG + "Person");
        Random random = new Random(8);
        for (int at = 0; at < names.size(); at++) {
            Node thing = NodeFactory.createURI("urn:test:" + names.get(at).replace(' ', '-'));
            graph.add(thing, RDF.type.asNode(), person);
            graph.add(thing, RDFS.label.asNode(), NodeFactory.createLiteralString(names.get(at)));
            for (int article = random.nextInt(3); article > 0; article--) {
                graph.add(NodeFactory.createURI("urn:test:article:" + random.nextInt(1000)), Vocabulary.MENTIONS,
                        thing);
            }
        }
        return new ArticleGraph("urn:test:graph", graph);
    }
}
