// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;
import org.nutgraph.graph.Iris;
import org.nutgraph.resolve.Identities;

import static org.assertj.core.api.Assertions.assertThat;

/** Three invented articles: what two of them contradict each other in, and where something lies. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DisagreementTest {
    @TempDir
    static Path directory;
    private static GraphStore store;

    @BeforeAll
    static void fill() {
        store = GraphStore.open(directory.resolve("store"), Iris.DEFAULT);
        Groundwork.put(store, List.of());
        store.load(Path.of("src/test/resources/disagree/articles.trig"));
        Resolution.run(store, new Identities(Project.ONTOLOGY, Project.authority(), Iris.DEFAULT.base()),
                Project.authority());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void figures_of_one_event_that_cannot_both_be_right_stand_side_by_side() {
        assertThat(rows("where-do-articles-disagree", Map.of())).anyMatch(row -> row.startsWith("people,12,at least 19")
                && row.contains("12 people drowned") && row.contains("At least 19 people drowned")
                && row.contains("2024-03-02") && row.contains("2024-03-03"));
    }

    @Test
    void what_both_say_and_what_is_said_of_other_things_or_years_is_no_disagreement() {
        List<String> rows = rows("where-do-articles-disagree", Map.of());
        assertThat(rows).noneMatch(row -> row.contains(",40,") || row.contains("870"));
        assertThat(rows.stream().filter(row -> row.startsWith("people"))).hasSize(2);
    }

    @Test
    void figures_about_one_subject_disagree_too() {
        assertThat(rows("where-do-articles-disagree", Map.of())).anyMatch(
                row -> row.startsWith("jobs,about 900,400") && row.contains("400 jobs"));
    }

    @Test
    void what_happened_here_and_did_not_there_is_told_with_both_sentences() {
        assertThat(rows("where-do-articles-disagree", Map.of())).anyMatch(
                row -> row.startsWith("\"policy change: Harbour Board, ferry ban\",happened,denied or negated")
                        && row.contains("banned ferries") && row.contains("did not ban ferries"))
                .anyMatch(row -> row.contains("Harbour Board leads Red Column,alleged,denied or negated"));
        assertThat(rows("where-do-articles-disagree", Map.of())).hasSize(5);
    }

    @Test
    void in_a_country_is_what_lies_in_a_town_of_it() {
        assertThat(rows("what-is-in-a-place", Map.of("place", "Mexico"))).anyMatch(
                row -> row.startsWith("Tapachula,city or town,Chiapas") && row.contains("Ferry sinks"));
        assertThat(rows("what-is-in-a-place", Map.of("place", "México"))).anyMatch(row -> row.startsWith("Tapachula"));
        assertThat(rows("what-is-in-a-place", Map.of("place", "Chile"))).isEmpty();
    }

    @Test
    void near_is_what_lies_within_so_many_kilometres() {
        assertThat(rows("what-is-near-a-place", Map.of("place", "Tapachula", "kilometres", "10"))).hasSize(1)
                .allMatch(row -> row.startsWith("Tapachula,0"));
        assertThat(rows("what-is-near-a-place", Map.of("place", "Chiapas", "kilometres", "400")))
                .anyMatch(row -> row.matches("Tapachula,\\d{2,3},.*"));
        assertThat(rows("what-is-near-a-place", Map.of("place", "Chiapas", "kilometres", "20"))).isEmpty();
    }

    @Test
    void words_and_places_are_asked_for_together() {
        assertThat(rows("which-words-stand-near-a-place",
                Map.of("words", "drowned", "place", "Tapachula", "kilometres", "50")))
                .anyMatch(row -> row.contains("12 people drowned")).noneMatch(row -> row.contains("dozen"));
    }

    private static List<String> rows(String query, Map<String, String> given) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question.of(SavedQueries.builtIn().named(query), given).ask(store, AnswerFormat.CSV, Duration.ofSeconds(30),
                out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
