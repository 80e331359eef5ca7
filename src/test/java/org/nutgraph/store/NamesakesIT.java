// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Project;
import org.nutgraph.graph.Iris;
import org.nutgraph.ingest.Outcome;
import org.nutgraph.ingest.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Pairs of invented articles with one name: two people of one name stay two, one person in two articles is one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class NamesakesIT {
    private static final Path PAIRS = Path.of("src/test/resources/people/namesakes.tsv");

    @TempDir
    static Path directory;
    private static GraphStore store;
    private static final List<Pair> READ = new ArrayList<>();

    /** A name in two articles. */
    private record Pair(boolean same, String half, String name, String one, String other) {}

    @BeforeAll
    static void read() throws IOException {
        store = GraphStore.open(directory.resolve("store"), Iris.DEFAULT);
        Groundwork.put(store, List.of());
        for (String line : Files.readAllLines(PAIRS)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                READ.add(new Pair(cells[0].equals("same"), cells[1], cells[2], stored(cells[3], "2024-03-04"),
                        stored(cells[4], "2024-05-06")));
            }
        }
        Resolution.run(store, Project.pipeline().identities(), Project.authority());
    }

    private static String stored(String text, String day) throws IOException {
        Path file = directory.resolve("text-" + Integer.toHexString(text.hashCode()) + ".md");
        Files.writeString(file, "---\ndate: " + day + "\n---\n" + text + "\n");
        Outcome.Done done = (Outcome.Done) Project.pipeline().process(Source.file(file));
        store.put(List.of(done.graph()));
        return done.graph().name();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"tuned, 11", "apart, 10"})
    void two_people_stay_two_and_one_is_one(String half, int least) {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (Pair pair : READ.stream().filter(one -> one.half().equals(half)).toList()) {
            Optional<String> one = thing(pair.one(), pair.name());
            Optional<String> other = thing(pair.other(), pair.name());
            boolean same = one.isPresent() && one.equals(other);
            if (one.isPresent() && other.isPresent() && same == pair.same()) {
                right++;
            } else {
                wrong.add(pair.name() + ": " + one.orElse("not found") + ", " + other.orElse("not found"));
            }
        }
        System.err.println("namesakes, " + half + ": right " + right + ", wrong " + wrong);
        assertThat(right).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(least);
    }

    private static Optional<String> thing(String graph, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question.of("PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX ng: <https://w3id.org/nutgraph/ont/> "
                + "SELECT ?it { GRAPH <" + graph + "> { ?it rdfs:label \"" + name + "\"@en . ?of ng:mentions ?it } }",
                Map.of()).ask(store, AnswerFormat.CSV, Duration.ofSeconds(20), out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst();
    }
}
