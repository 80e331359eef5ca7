// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.problem.InvalidInput;
import org.nutgraph.store.GraphStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class SearchIndexIT {
    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix : <urn:test:> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            """;
    private static final String VOCABULARY = """
            ng:Ministry a owl:Class ; rdfs:label "ministry" ; rdfs:subClassOf ng:GovernmentBody .
            ng:GovernmentBody a owl:Class ; rdfs:label "government body" ; rdfs:subClassOf ng:Organization .
            """;
    private static final String ONE = """
            :a1 a ng:Article ; ng:headline "Rivers rise"@en ; ng:mentions :nunez , :ministry .
            :nunez a ng:Person ; rdfs:label "Álvaro Núñez"@en ; ng:name "Sr. Núñez" .
            :ministry a ng:Ministry ; rdfs:label "Ministry of Rivers"@en .
            :q1 a ng:Quotation ; ng:text "The dykes will hold"@en ; ng:speaker :nunez ; ng:inArticle :a1 .
            :m1 a ng:Mention ; ng:text "Núñez" .
            """;
    private static final String TWO = """
            :a2 a ng:Article ; ng:headline "A quiet night"@en ; ng:mentions :ministry .
            :ministry a ng:Ministry ; rdfs:label "Ministry of Rivers"@en ; ng:name "MoR" .
            :mirror a ng:Person ; rdfs:label "Mina Mirror"@en .
            """;

    @TempDir
    private static Path shared;
    private static @Nullable GraphStore sharedStore;
    private static @Nullable SearchIndex sharedIndex;

    // Those of all tests, but for the tests that change something.
    private GraphStore store = opened();
    private SearchIndex index = Objects.requireNonNull(sharedIndex);

    @AfterEach
    void closeOwn() {
        if (store != sharedStore) {
            index.close();
            store.close();
        }
    }

    @AfterAll
    static void closeShared() {
        Objects.requireNonNull(sharedIndex).close();
        Objects.requireNonNull(sharedStore).close();
    }

    private static GraphStore opened() {
        if (sharedStore == null) {
            sharedStore = filled(shared);
            sharedIndex = SearchIndex.of(sharedStore);
        }
        return Objects.requireNonNull(sharedStore);
    }

    /** Opens a store and an index of this test's own. */
    private void open(Path directory) {
        store = filled(directory);
        index = SearchIndex.of(store);
    }

    private static GraphStore filled(Path directory) {
        GraphStore store = GraphStore.open(directory, Iris.DEFAULT);
        store.put(List.of(graph("vocabulary", VOCABULARY), graph("one", ONE)));
        return store;
    }

    @ParameterizedTest
    @CsvSource({"nun,urn:test:nunez", "NÚÑEZ,urn:test:nunez", "alvaro nu,urn:test:nunez",
            "rivers min,urn:test:ministry",
            "dyke,urn:test:q1", "will hold,urn:test:q1", "hold dykes,urn:test:q1", "rivers ri,urn:test:a1"})
    void a_beginning_without_case_and_accents_is_enough(String text, String iri) {
        assertThat(found(text)).first().isEqualTo(iri);
    }

    @ParameterizedTest
    @CsvSource({"Organization,urn:test:ministry", "ng:governmentbody,urn:test:ministry",
            "https://w3id.org/nutgraph/ont/Ministry,urn:test:ministry", "Article,urn:test:a1"})
    void a_kind_is_a_class_or_one_above_it(String kind, String iri) {
        assertThat(found("riv", kind)).containsExactly(iri);
    }

    @Test
    void terms_of_the_vocabulary_are_found_only_when_they_are_asked_for() {
        assertThat(found("ministry")).containsExactly("urn:test:ministry");
        assertThat(found("ministry", "Class")).containsExactly("https://w3id.org/nutgraph/ont/Ministry");
    }

    @Test
    void what_more_articles_mention_comes_first_but_after_whole_names(@TempDir Path directory) {
        open(directory);
        store.put(List.of(graph("two", TWO)));
        assertThat(found("mi")).containsExactly("urn:test:ministry", "urn:test:mirror");
        assertThat(found("Mina Mirror")).containsExactly("urn:test:mirror");
        assertThat(index.search(wanted("mor", Optional.empty())).found()).first()
                .satisfies(first -> assertThat(first.found().articles()).isEqualTo(2));
    }

    @Test
    void a_search_sees_every_change_made_before_it(@TempDir Path directory) {
        open(directory);
        assertThat(found("mir")).isEmpty();
        store.put(List.of(graph("two", TWO)));
        assertThat(found("mir")).containsExactly("urn:test:mirror");
        store.withdraw("urn:test:graph:two");
        assertThat(found("mir")).isEmpty();
        assertThat(found("mor")).isEmpty();
        assertThat(index.search(wanted("ministry", Optional.empty())).found()).first()
                .satisfies(first -> assertThat(first.found().articles()).isEqualTo(1));
        update("DELETE { GRAPH ?g { ?x rdfs:label ?l } } INSERT { GRAPH ?g { ?x rdfs:label 'Ada Birch' } } "
                + "WHERE { GRAPH ?g { ?x rdfs:label ?l FILTER(?x = <urn:test:nunez>) } }");
        assertThat(found("Ada")).containsExactly("urn:test:nunez");
        assertThat(index.search(wanted("dykes", Optional.empty())).found()).first()
                .satisfies(first -> assertThat(first.speaker()).contains("Ada Birch"));
        update("DELETE DATA { GRAPH <urn:test:graph:vocabulary> { ng:Ministry rdfs:subClassOf ng:GovernmentBody } }");
        assertThat(found("riv", "Organization")).isEmpty();
        update("CLEAR ALL");
        assertThat(found("ministry")).isEmpty();
    }

    @Test
    void what_was_kept_holds_only_for_the_store_it_was_made_of(@TempDir Path directory) {
        open(directory);
        index.close();
        store.withdraw("urn:test:graph:one");
        index = SearchIndex.of(store);
        assertThat(found("nun")).isEmpty();
        index.close();
        index = SearchIndex.of(store);
        assertThat(found("ministry", "Class")).hasSize(1);
    }

    @Test
    void what_was_kept_and_is_broken_is_made_again(@TempDir Path directory) throws IOException {
        open(directory);
        index.close();
        try (Stream<Path> files = Files.list(store.derived("search"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "no index");
            }
        }
        index = SearchIndex.of(store);
        assertThat(found("nun")).containsExactly("urn:test:nunez");
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition(@TempDir Path directory) {
        open(directory);
        StringBuilder many = new StringBuilder();
        for (int n = 100; n < 150; n++) {
            many.append(":p%d a ng:Person ; rdfs:label \"Quill %d\" .\n".formatted(n, n));
        }
        store.put(List.of(graph("many", many.toString())));
        Wanted page = Wanted.of("quill", Optional.empty(), Optional.of("0"), Optional.of("20"));
        List<String> seen = new ArrayList<>();
        for (Optional<Wanted> next = Optional.of(page); next.isPresent();) {
            Results results = index.search(next.get());
            assertThat(results.total()).isEqualTo(50);
            results.found().forEach(each -> seen.add(each.found().iri()));
            next = next.get().next(results.total());
        }
        assertThat(seen).hasSize(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "* OR *:*", "\"", "name:(a", "[a TO z]", "nunez~2", "\\", "../../etc/passwd",
            "<script>alert(1)</script>", "\u0000\uD800", "a* b* c* d* e* f* g* h* i* j* k* l* m* n*"})
    void no_text_has_a_meaning_of_its_own(String text) {
        assertThat(index.search(wanted(text, Optional.empty())).found()).hasSizeLessThan(2);
        assertThat(index.search(wanted("nunez", Optional.of(text.isBlank() ? "no" : text))).found()).isEmpty();
    }

    @Test
    void what_asks_for_too_much_is_refused() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> wanted("a".repeat(301), Optional.empty()));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Wanted.of("a", Optional.empty(), Optional.of("20000"), Optional.empty()));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Wanted.of("a", Optional.empty(), Optional.empty(), Optional.of("x")));
    }

    private List<String> found(String text) {
        return iris(wanted(text, Optional.empty()));
    }

    private List<String> found(String text, String kind) {
        return iris(wanted(text, Optional.of(kind)));
    }

    private List<String> iris(Wanted wanted) {
        return index.search(wanted).found().stream().map(each -> each.found().iri()).toList();
    }

    private static Wanted wanted(String text, Optional<String> kind) {
        return Wanted.of(text, kind, Optional.empty(), Optional.empty());
    }

    private void update(String update) {
        Txn.executeWrite(store.data(), () -> UpdateAction.parseExecute("PREFIX ng: <https://w3id.org/nutgraph/ont/> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> " + update, store.data()));
    }

    private static ArticleGraph graph(String name, String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        return new ArticleGraph("urn:test:graph:" + name, graph);
    }
}
