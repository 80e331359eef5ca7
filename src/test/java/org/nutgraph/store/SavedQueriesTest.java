// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.sparql.exec.RowSetOps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nutgraph.Examples;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.problem.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class SavedQueriesTest {
    /** What the two articles about one flood have no answer to. */
    private static final Set<String> UNANSWERED = Set.of("which-places", "which-programmes-and-laws",
            "who-no-longer-holds-a-post", "which-words-have-no-known-speaker", "which-sums-of-money",
            "what-applies-in-a-place", "what-did-someone-propose", "what-did-someone-say", "what-is-alleged",
            "what-is-denied", "what-is-in-a-place", "what-is-near-a-place", "what-is-threatened",
            "where-do-articles-disagree", "which-words-stand-near-a-place",
            "where-does-it-apply",
            "which-bodies-of-a-country", "which-edges-are-asserted", "which-reports-tell-of-one-event",
            "which-sentence-says-so", "who-disagrees",
            "who-headed-what", "who-is-behind-what-affects", "who-opposes-what");

    @TempDir
    static Path directory;
    private static GraphStore store;

    @BeforeAll
    static void fill() {
        store = GraphStore.open(directory, Iris.DEFAULT);
        GraphWriter writer = new GraphWriter(OntologyReader.read(List.of()), Iris.DEFAULT, "1", Detail.FULL);
        store.put(List.of(writer.write(Examples.flood('a')), writer.write(Examples.flood('b')),
                new ArticleGraph(Iris.DEFAULT.graph("vocabulary"), OntologyReader.graph(List.of()))));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<SavedQuery> queries() {
        return SavedQueries.builtIn().all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void every_saved_query_says_what_it_asks_and_is_answered(SavedQuery saved) {
        assertThat(saved.question()).endsWith("?");
        Map<String, String> given = switch (saved.name()) {
            case "what-else-is-it-called" -> Map.of("name", "River Agency");
            case "what-was-promised-and-what-happened" -> Map.of("person", "Marta Quiroga");
            case "where-do-these-words-stand" -> Map.of("words", "River");
            default -> Map.of();
        };
        Duration limit = Duration.ofSeconds(20);
        long found = saved.query().isSelectType()
                ? RowSetOps.count(store.rows(saved.query(), saved.terms(given), limit))
                : store.triples(saved.query(), saved.terms(given), limit).size();
        assertThat(found > 0).isEqualTo(!UNANSWERED.contains(saved.name()));
    }

    @Test
    void there_are_enough_of_them_to_be_worth_a_look() {
        assertThat(queries()).hasSizeGreaterThan(13);
    }

    @Test
    void a_query_or_parameter_that_is_not_there_is_named_with_those_that_are() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> SavedQueries.builtIn().named("nonsense"))
                .matches(problem -> problem.remedy().contains("who-said-what"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SavedQueries.builtIn().named("which-figures-are-at-least").terms(Map.of("x", "1")))
                .matches(problem -> problem.remedy().contains("least"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(
                () -> SavedQueries.builtIn().named("which-figures-are-at-least").terms(Map.of("least", "many")))
                .matches(problem -> problem.code().equals("parameter-value"));
    }

    @Test
    void a_query_without_its_question_is_refused() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> SavedQuery.of("x", "ASK {}"));
    }
}
