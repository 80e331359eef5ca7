// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.explore;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.Examples;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.Vocabulary;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways into the graph, over two articles that tell the same, of which one denies what the other tells. */
final class ExploreIT {
    private static final Served SERVED = Served.start(SavedQueries.builtIn(), Limits.USUAL);

    @BeforeAll
    static void deny() {
        ArticleGraph other = new GraphWriter(OntologyReader.read(List.of()), Iris.DEFAULT, "1", Detail.FULL)
                .write(Examples.flood('b'));
        Graph graph = other.graph();
        for (Node statement : graph.find(Node.ANY, RDF.type.asNode(), Vocabulary.STATEMENT).mapWith(Triple::getSubject)
                .toList()) {
            graph.remove(statement, Vocabulary.FACTUALITY, Node.ANY);
            graph.add(statement, Vocabulary.FACTUALITY, NodeFactory.createURI(Lex.NGC + "denied"));
        }
        SERVED.store().put(List.of(other));
    }

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    @Test
    void the_start_page_has_a_search_box_first_then_numbers_names_articles_and_questions_by_topic() {
        assertThat(SERVED.body("")).containsSubsequence("role=\"search\"", "<b>2</b> articles", "<b>2</b> people",
                "href=\"/promises\"", "href=\"/disagreements\"", "Named most", "Marta Quiroga",
                "<small>2 articles</small>", "Latest articles", "A night on the river", "2026-03-03",
                "What is planned, done and denied", "Who said what", "Figures and money", "<footer>", "/dump/");
    }

    @Test
    void articles_that_contradict_each_other_stand_side_by_side() {
        String page = SERVED.body("disagreements");
        assertThat(page).containsSubsequence("One article against another", "<h3>Marta Quiroga leads River Agency</h3>",
                "happened", "A night on the river</a> · 2026-03-03", "denied", "Not said alike",
                "class=\"facts beside\"", "is-happened", "is-denied",
                "id=\"denied\"", "is-denied", "id=\"alleged\"", "Nothing in the articles");
        assertThat(SERVED.body("id/person/marta-quiroga?format=html")).containsSubsequence("Not said alike",
                "class=\"facts beside\"", "is-happened", "is-denied", "<h2 id=\"relations\">Relations</h2>");
    }

    @Test
    void a_promise_has_its_words_and_who_says_so_and_what_is_told_of_it_beside() {
        assertThat(SERVED.body("promises")).containsSubsequence("Promised", "fact is-planned", "policy change",
                "<mark>wants</mark>", "A night on the river", "says <a href=\"/id/person/marta-quiroga\">",
                "Told as a fact, or denied");
        assertThat(SERVED.body("promises?page=9")).contains("Nothing yet", "Newer");
        assertThat(SERVED.get("promises?page=none").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "promises", "disagreements", "queries", "api", "search?q=a", "query"})
    void every_page_has_the_same_way_around_and_loads_nothing_from_elsewhere(String path) {
        String page = SERVED.body(path, "Accept", "text/html");
        assertThat(page).contains("<html lang=\"en\">", "class=\"skip\"", "<nav aria-label=\"Main\">", "href=\"/api\"",
                "href=\"/.well-known/void\"", "GPL-3.0-or-later").containsOnlyOnce("<h1>")
                .doesNotContain("src=\"http", "href=\"http://", "style=", "<style", "onclick");
    }
}
