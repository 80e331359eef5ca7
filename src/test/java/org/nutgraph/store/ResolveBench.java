// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

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
    private static final double SECOND = 1e9;

    @TempDir
    static Path directory;

    @Test
    void resolve_is_twenty_times_faster_than_extraction_and_gives_its_bytes() throws IOException {
        List<Source> sources = articles();
        Project.pipeline().process(sources.getFirst());
        List<ArticleGraph> graphs = new ArrayList<>();
        long start = System.nanoTime();
        new Ingest(Project.pipeline(), 2, told -> {}).run(sources, outcome -> {
            if (outcome instanceof Outcome.Done done) {
                graphs.add(done.graph());
            }
        });
        double extraction = (System.nanoTime() - start) / SECOND;
        Identities identities = Project.pipeline().identities();
        Authority nobody = new Authority(List.of());
        try (GraphStore store = GraphStore.open(directory.resolve("store"), Iris.DEFAULT)) {
            store.put(graphs);
            Resolution.run(store, identities, Project.authority());
            String extracted = text(store);
            Resolution.run(store, new Identities(Project.ONTOLOGY, nobody, Iris.DEFAULT.base()), nobody);
            assertThat(text(store)).isNotEqualTo(extracted);
            long again = System.nanoTime();
            Resolution.Result result = Resolution.run(store, identities, Project.authority());
            double changing = (System.nanoTime() - again) / SECOND;
            assertThat(text(store)).isEqualTo(extracted);
            long third = System.nanoTime();
            Resolution.run(store, identities, Project.authority());
            double nothing = (System.nanoTime() - third) / SECOND;
            System.err.println(String.format(Locale.ROOT,
                    "%d articles, extraction (2 threads) %.1f s, resolve %.1f s (%d graphs changed), %.1f s (none"
                            + " changed): %.1f and %.1f times faster",
                    graphs.size(), extraction, changing, result.changed(), nothing, extraction / changing,
                    extraction / nothing));
            assertThat(extraction / changing).isGreaterThan(LEAST);
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
}
