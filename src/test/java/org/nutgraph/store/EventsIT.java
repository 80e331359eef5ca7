// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Project;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.ingest.Outcome;
import org.nutgraph.ingest.Source;
import org.nutgraph.validate.Validator;

import static org.assertj.core.api.Assertions.assertThat;

/** Invented reports, read, stored and grouped: which of them tell of one event. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class EventsIT {
    private static final Path REPORTS = Path.of("src/test/resources/events/reports.tsv");

    @TempDir
    static Path directory;
    private static GraphStore store;
    private static final Map<String, Told> BY_KEY = new LinkedHashMap<>();

    /** A report: the event that it tells of, and whether the rules were made on it. */
    private record Told(String event, String half, String text) {}

    /** Pairs of reports: how many are rightly and wrongly one, how many should be, and of how many both were read. */
    private record Score(int right, int wrong, int all, int read, List<String> faults) {
        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / read;
        }

        @Override
        public String toString() {
            return "pairs of one event " + all + ", read " + read + ", found " + right + ", wrong " + wrong;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        store = GraphStore.open(directory.resolve("store"), Iris.DEFAULT);
        Groundwork.put(store, List.of());
        for (String line : Files.readAllLines(REPORTS)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                Path file = directory.resolve("report-" + BY_KEY.size() + ".md");
                Files.writeString(file, "---\ndate: " + cells[1] + "\n---\n" + cells[3] + "\n");
                Outcome.Done done = (Outcome.Done) Project.pipeline().process(Source.file(file));
                BY_KEY.put(done.facts().article().key(), new Told(cells[0], cells[2], cells[3]));
                store.put(List.of(done.graph()));
            }
        }
        Resolution.run(store, Project.pipeline().identities(), Project.authority());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"tuned, 0.95, 0.8", "apart, 0.95, 0.75", "fresh, 1, 0.5", "fresher, 1, 0.7"})
    void reports_of_one_event_are_found(String half, double precision, double recall) {
        Score score = score(half);
        System.err.println("events, " + half + ": " + score + "\n" + String.join("\n", score.faults()));
        assertThat(score.read()).isGreaterThan(3);
        assertThat(score.precision()).as(String.join("\n", score.faults())).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as(String.join("\n", score.faults())).isGreaterThanOrEqualTo(recall);
    }

    private static Score score(String half) {
        Map<String, Set<String>> groups = new HashMap<>();
        rows("SELECT ?article ?event { ?report ng:reportOf ?event ; ng:reportedIn ?article }").stream()
                .map(row -> row.split(",", -1)).forEach(cells -> groups
                        .computeIfAbsent(cells[0].substring(cells[0].lastIndexOf('/') + 1), key -> new TreeSet<>())
                        .add(cells[1]));
        List<String> keys = BY_KEY.keySet().stream().filter(key -> told(key).half().equals(half)).toList();
        int right = 0;
        int wrong = 0;
        int all = 0;
        int read = 0;
        Set<String> articles = new TreeSet<>(rows("SELECT DISTINCT ?article { ?report a/rdfs:subClassOf* ng:Event ;"
                + " ng:reportedIn ?of BIND(REPLACE(STR(?of), '.*/', '') AS ?article) }"));
        List<String> faults = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            for (String other : keys.subList(at + 1, keys.size())) {
                boolean same = told(keys.get(at)).event().equals(told(other).event());
                boolean found = groups.getOrDefault(keys.get(at), Set.of()).stream()
                        .anyMatch(groups.getOrDefault(other, Set.of())::contains);
                boolean both = articles.contains(keys.get(at)) && articles.contains(other);
                all += same ? 1 : 0;
                read += same && both ? 1 : 0;
                right += same && found ? 1 : 0;
                wrong += !same && found ? 1 : 0;
                if (same != found && both) {
                    faults.add((same ? "missed: " : "wrong: ") + told(keys.get(at)).text() + " | "
                            + told(other).text());
                }
            }
        }
        return new Score(right, wrong, all, read, faults);
    }

    private static Told told(String key) {
        return BY_KEY.getOrDefault(key, new Told("", "", ""));
    }

    /** Ten of one sentence each, and ten whole articles with more in them; so many are read. */
    @ParameterizedTest
    @CsvSource({"Okafor, 10", "Ferrand, 10"})
    void ten_articles_tell_of_one_kidnapping_and_no_report_is_lost(String name, int least) {
        String attack = "?report a ng:Attack ; ng:affected/rdfs:label ?who ; ng:reportedIn ?article . "
                + "FILTER(CONTAINS(?who, '" + name + "'))";
        List<String> told = rows("SELECT ?report ?event ?article { " + attack
                + " OPTIONAL { ?report ng:reportOf ?event } }");
        assertThat(told.stream().map(row -> row.split(",", -1)[2]).distinct()).as(String.join("\n", told))
                .hasSizeBetween(least, 10);
        assertThat(rows("SELECT (COUNT(DISTINCT ?event) AS ?events) { " + attack
                + " OPTIONAL { ?report ng:reportOf ?of } BIND(COALESCE(?of, ?report) AS ?event) }"))
                .as(String.join("\n", told)).containsExactly("1");
    }

    @Test
    void the_saved_query_counts_events_and_not_their_reports() {
        long reports = rows("SELECT ?report { ?report a ng:Attack }").size();
        long events = rows("SELECT DISTINCT ?event { ?report a ng:Attack OPTIONAL { ?report ng:reportOf ?of }"
                + " BIND(COALESCE(?of, ?report) AS ?event) }").size();
        assertThat(ask("how-many-events-happened", "attack")).startsWith("attack," + events + "," + reports + ",");
        assertThat(events).isLessThanOrEqualTo(reports - 2 * (10 - 1));
    }

    @Test
    void each_grouping_says_how_it_was_made_and_why() {
        assertThat(ask("which-reports-tell-of-one-event", "Kisumu")).contains("across-articles", "shared participant",
                "shared time");
    }

    @Test
    void what_is_grouped_keeps_to_the_shapes_and_a_second_time_is_the_same() {
        String name = Iris.DEFAULT.graph("events");
        ArticleGraph groups = store.graph(name);
        Graph all = GraphFactory.createDefaultGraph();
        store.read(union -> {
            GraphUtil.addInto(all, union);
            return true;
        });
        assertThat(Validator.of(List.of()).validate(new ArticleGraph(name, all)).lines())
                .noneMatch(line -> line.contains("/grouping") || line.contains("/id/event/")
                        || line.contains("reportOf"));
        assertThat(groups.graph().size()).isPositive();
        Resolution.run(store, Project.pipeline().identities(), Project.authority());
        assertThat(store.graph(name).graph().isIsomorphicWith(groups.graph())).isTrue();
    }

    private static String ask(String query, String part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question.of(SavedQueries.builtIn().named(query), Map.of()).ask(store, AnswerFormat.CSV, Duration.ofSeconds(30),
                out);
        return out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains(part)).findFirst()
                .orElse("");
    }

    private static List<String> rows(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question.of("PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                + query, Map.of()).ask(store, AnswerFormat.CSV, Duration.ofSeconds(30), out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
