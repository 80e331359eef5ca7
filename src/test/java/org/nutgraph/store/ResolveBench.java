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
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
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
    private static final int PARAGRAPH = 80;
    private static final int LENGTH = 3_000;
    private static final ObjectMapper JSON = new ObjectMapper();

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
            assertThat(extraction.processor() / nothing.processor()).isGreaterThan(LEAST);
        }
    }

    /**
     * The real articles and marked texts beside the project, and when there are no more of them, articles of so many of
     * their paragraphs, shuffled anew for each, under a first line of its own. Without these the samples do, whose
     * sentences are shorter and hold twice as many facts: then each hundredth article repeats the same sentences, and
     * the figure is not that of real news.
     */
    private static List<Source> articles() throws IOException {
        List<Source> sources = new ArrayList<>();
        Path folder = Files.createDirectories(directory.resolve("articles"));
        List<String> paragraphs = new ArrayList<>();
        for (String text : texts()) {
            paragraphs.addAll(Stream.of(text.split("\n\n+", -1)).filter(each -> each.length() > PARAGRAPH).toList());
            if (sources.size() < ARTICLES) {
                sources.add(article(folder, sources.size(), text));
            }
        }
        Random random = new Random(1);
        while (sources.size() < ARTICLES) {
            Collections.shuffle(paragraphs, random);
            StringBuilder body = new StringBuilder("# Report ").append(sources.size());
            for (int at = 0; body.length() < LENGTH; at++) {
                body.append("\n\n").append(paragraphs.get(at));
            }
            sources.add(article(folder, sources.size(), body.toString()));
        }
        return sources;
    }

    private static Source article(Path folder, int number, String text) throws IOException {
        Path file = folder.resolve(String.format(Locale.ROOT, "%05d.md", number));
        Files.writeString(file,
                String.format(Locale.ROOT, "---%ndate: 2024-03-%02d%n---%n%s%n", number % 28 + 1, text));
        return Source.file(file);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        Optional<Path> articles = Project.shared("articles");
        try (var files = Files.list(articles.orElse(Path.of("src/main/resources/org/nutgraph/samples")))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(md|txt)")).sorted().toList()) {
                texts.add(Files.readString(file).replaceFirst("(?s)^---.*?\n---\n", ""));
            }
        }
        for (String marked : List.of("entities-wikinews", "entities-wikipedia", "relations-wikipedia")) {
            Optional<Path> gold = Project.shared("gold/" + marked + ".jsonl");
            for (String line : gold.isEmpty() ? List.<String>of() : Files.readAllLines(gold.get())) {
                texts.add(JSON.readTree(line).get("text").asText());
            }
        }
        return texts;
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
