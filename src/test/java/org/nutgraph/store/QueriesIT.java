// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Facts;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.resolve.Identities;
import org.nutgraph.validate.Finding;
import org.nutgraph.validate.Validator;

import static org.assertj.core.api.Assertions.assertThat;

/** From a text through every stage to the answers of the saved queries. */
final class QueriesIT {
    private static final String TEXT = """
            The city council of Springfield approved a budget of $48 million on Tuesday, its largest since 2019.

            "We kept every library open," said Laura Bennett, the mayor of Springfield. More than 1,200 people had \
            signed a petition against the closures.

            Spending on roads fell by 12 percent. Former mayor Daniel Ortiz criticised the plan. "It asks too much of \
            too few families," Ortiz said.
            """;

    /** What the engine calls people, organisations and places: enough to read this text by. */
    private static final String LABELS = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix lex: <https://w3id.org/nutgraph/lex/> .
            ng:Person lex:engineLabel "PERSON" ; lex:coarse "PERSON" .
            ng:Organization lex:engineLabel "ORGANIZATION" ; lex:coarse "ORG" .
            ng:Place lex:engineLabel "LOCATION" ; lex:coarse "PLACE" .
            """;

    @TempDir
    static Path directory;
    private static GraphStore store;
    private static ArticleGraph graph;
    private static Graph vocabulary;

    @BeforeAll
    static void fill() throws IOException {
        Files.writeString(directory.resolve("labels.ttl"), LABELS);
        vocabulary = OntologyReader.graph(List.of(directory));
        Ontology ontology = OntologyReader.read(List.of(directory));
        Authority authority = new Authority(List.of());
        Facts facts = new Identities(ontology, authority, Iris.DEFAULT.base())
                .resolve(new Extractor(ontology, authority).extract(Engine.read(TEXT)));
        graph = new GraphWriter(ontology, Iris.DEFAULT, "1", Detail.FULL).write(facts);
        store = GraphStore.open(directory.resolve("store"), Iris.DEFAULT);
        store.put(List.of(graph, new ArticleGraph(Iris.DEFAULT.graph("vocabulary"), vocabulary)));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void what_was_extracted_may_be_stored() {
        assertThat(Validator.data(vocabulary).validate(graph).findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.VIOLATION)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"who-is-mentioned,Laura Bennett", "who-is-mentioned,Daniel Ortiz", "who-holds-which-post,Laura Bennett",
            "who-no-longer-holds-a-post,Daniel Ortiz", "who-said-what,We kept every library open",
            "who-said-what,Daniel Ortiz", "which-sums-of-money,48000000", "what-is-counted,1200",
            "what-rose-or-fell,-12", "which-figures-are-vague,'More than 1,200'", "which-places,Springfield",
            "which-times-are-named,2024-05"})
    void a_question_about_a_text_is_answered(String name, String answer) {
        assertThat(csv(name, Map.of())).containsIgnoringCase(answer);
    }

    @Test
    void quoted_words_are_found() {
        assertThat(csv("where-do-these-words-stand", Map.of("words", "petition"))).contains("signed a petition");
    }

    private static String csv(String name, Map<String, String> given) {
        SavedQuery saved = SavedQueries.builtIn().named(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.ask(saved.query(), saved.terms(given), AnswerFormat.CSV, Duration.ofSeconds(20), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
