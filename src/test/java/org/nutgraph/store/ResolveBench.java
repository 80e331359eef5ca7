// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.ingest.Ingest;
import org.nutgraph.ingest.Outcome;
import org.nutgraph.ingest.Source;
import org.nutgraph.ontology.Authority;
import org.nutgraph.resolve.Identities;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much faster identity is decided again over a store than by reading the texts again, and whether both give the same
 * bytes: {@code mvn test -Dtest=ResolveBench -Darticles=1000}. Not part of the build.
 */
final class ResolveBench {
    private static final int ARTICLES = Integer.getInteger("articles", 1000);
    private static final double LEAST = 20;

    @TempDir
    static Path directory;

    @Test
    void resolve_is_twenty_times_faster_than_extraction_and_gives_its_bytes() throws IOException {
        List<Source> sources = articles();
        Project.pipeline().process(sources.getFirst());
        List<ArticleGraph> graphs = new ArrayList<>();
        Spent spent = new Spent();
        new Ingest(Project.pipeline(), 2, told -> {}).run(sources, outcome -> {
            if (outcome instanceof Outcome.Done done) {
                graphs.add(done.graph());
            }
        });
        Spent.Time extraction = spent.lap();
        Identities identities = Project.pipeline().identities();
        Authority nobody = new Authority(List.of());
        try (GraphStore store = GraphStore.open(directory.resolve("store"), Iris.DEFAULT)) {
            spent.lap();
            for (int at = 0; at < graphs.size(); at++) {
                store.put(graphs.subList(at, at + 1));
            }
            Spent.Time storing = spent.lap();
            Resolution.run(store, identities, Project.authority());
            String extracted = text(store);
            Resolution.run(store, new Identities(Project.ONTOLOGY, nobody, Iris.DEFAULT.base()), nobody);
            assertThat(text(store)).isNotEqualTo(extracted);
            spent.lap();
            Resolution.Result result = Resolution.run(store, identities, Project.authority());
            Spent.Time changing = spent.lap();
            assertThat(text(store)).isEqualTo(extracted);
            spent.lap();
            Resolution.run(store, identities, Project.authority());
            Spent.Time nothing = spent.lap();
            Spent.Time again = extraction.and(storing);
            System.err.println(String.format(Locale.ROOT, "%d articles; seconds by the clock (of processor time):"
                    + " extraction with 2 threads %s, storing one by one %s; resolve %s, when %d graphs change: %s"
                    + " times faster than extraction, %s than both; resolve %s, when none does: %s and %s times",
                    graphs.size(), extraction, storing, changing, result.changed(), extraction.by(changing),
                    again.by(changing), nothing, extraction.by(nothing), again.by(nothing)));
            assertThat(again.processor() / changing.processor()).isGreaterThan(LEAST);
            assertThat(again.clock() / changing.clock()).isGreaterThan(LEAST);
        }
    }

    /** Paragraphs of the samples, shuffled anew for each article, and a first line of its own. */
    private static List<Source> articles() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        List<Path> samples;
        try (var files = Files.list(Path.of("src/main/resources/org/nutgraph/samples"))) {
            samples = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        for (Path sample : samples) {
            String body = Files.readString(sample).replaceFirst("(?s)^---.*?\n---\n", "");
            paragraphs.addAll(List.of(body.split("\n\n+")));
        }
        Random random = new Random(1);
        List<Source> sources = new ArrayList<>();
        Path folder = Files.createDirectories(directory.resolve("articles"));
        for (int at = 0; at < ARTICLES; at++) {
            Collections.shuffle(paragraphs, random);
            Path file = folder.resolve(String.format(Locale.ROOT, "%05d.md", at));
            Files.writeString(file,
                    "---\ndate: 2024-03-" + (at % 28 < 9 ? "0" : "") + (at % 28 + 1) + "\n---\n# Report "
                            + at + "\n\n" + String.join("\n\n", paragraphs.subList(0, 8)) + "\n");
            sources.add(Source.file(file));
        }
        return sources;
    }

    private static String text(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(RdfFormat.NQUADS, out);
        return String.join("\n", out.toString(StandardCharsets.UTF_8).lines()
                .filter(line -> line.contains("/graph/article/")).toList());
    }

    /** Takes the time since the last lap, by the clock and of all threads of this process. */
    private static final class Spent {
        private static final double SECOND = 1e9;

        /** Seconds. */
        record Time(double clock, double processor) {
            Time and(Time other) {
                return new Time(clock + other.clock, processor + other.processor);
            }

            String by(Time other) {
                return String.format(Locale.ROOT, "%.1f (%.1f)", clock / other.clock, processor / other.processor);
            }

            @Override
            public String toString() {
                return String.format(Locale.ROOT, "%.1f (%.1f)", clock, processor);
            }
        }

        private long clock = System.nanoTime();
        private long processor = processor();

        Time lap() {
            Time time = new Time((System.nanoTime() - clock) / SECOND, (processor() - processor) / SECOND);
            clock = System.nanoTime();
            processor = processor();
            return time;
        }

        private static long processor() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        }
    }
}
