// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.graph.Iris;
import org.nutgraph.graph.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever words are searched, the index that stays open finds what Jena's own finds, after each change. */
final class SharedTextIndexIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final List<String> WORDS = List.of("river", "bridge", "Köln", "budget", "the", "strike");
    private static final List<String> ASKED = List.of("river", "river AND bridge", "river OR text:bridge", "brid*",
            "*dget", "\"river bridge\"", "budgit~", "-river bridge", "headline:budget", "köln", "the", "none", "ri?er");
    private static final List<Node> PROPERTIES = List.of(RDFS.label.asNode(), Vocabulary.TEXT, Vocabulary.HEADLINE);

    @TempDir
    private Path directory;

    private final Random random = new Random(3);

    @Test
    void what_is_found_is_what_jena_finds_after_each_change() throws Exception {
        Path store = directory.resolve("store");
        for (int change = 0; change < 8; change++) {
            try (GraphStore open = GraphStore.open(store, Iris.DEFAULT)) {
                open.update(update(), LONG);
            }
            compare(store.resolve("text"), directory.resolve("copy" + change), change);
        }
    }

    @Test
    void a_change_is_found_at_once_and_one_that_fails_never() {
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            assertThat(labels(store)).isEmpty();
            store.update("INSERT DATA { GRAPH <urn:g> { <urn:a> <" + RDFS.label + "> 'river' } }", LONG);
            assertThat(labels(store)).containsExactly("urn:a");
            assertThatThrownBy(() -> store.update("INSERT DATA { GRAPH <urn:g> { <urn:b> <" + RDFS.label
                    + "> 'river' } }", LONG, (graphs, all) -> {
                        throw new IllegalStateException("refused");
                    })).hasMessage("refused");
            assertThat(labels(store)).containsExactly("urn:a");
            store.update("DELETE WHERE { GRAPH ?g { <urn:a> ?p ?o } }", LONG);
            assertThat(labels(store)).isEmpty();
        }
    }

    private static List<String> labels(GraphStore store) {
        return store
                .rows(Queries.parse("PREFIX text: <http://jena.apache.org/text#> SELECT ?a { ?a text:query 'river' }"),
                        Map.of(), LONG)
                .stream().map(row -> row.get(Var.alloc("a")).getURI()).toList();
    }

    /** Each words are asked in one of eight ways after a change, and so in all of them after eight. */
    private void compare(Path index, Path copy, int change) throws IOException {
        FileUtils.copyDirectory(index.toFile(), copy.toFile());
        TextIndex plain = new TextIndexLucene(new MMapDirectory(copy), TextSearch.config());
        TextIndex shared = new SharedTextIndex(new MMapDirectory(index), TextSearch.config());
        try {
            for (int at = 0; at < ASKED.size(); at++) {
                int way = change + at;
                String words = ASKED.get(at);
                String graph = (way & 1) == 0 ? null : "urn:g1";
                String subject = (way & 2) == 0 ? null : "urn:s1";
                int limit = (way & 4) == 0 ? 0 : 3;
                assertThat(all(shared, subject, words, graph, limit)).as(words)
                        .isEqualTo(all(plain, subject, words, graph, limit));
            }
            assertThatThrownBy(() -> all(shared, null, "\"open", null, 0)).isInstanceOf(TextIndexParseException.class);
        } finally {
            plain.close();
            shared.close();
        }
    }

    private static List<String> all(TextIndex index, @Nullable String subject, String words, @Nullable String graph,
            int limit) {
        Stream<List<Resource>> properties = Stream.concat(Stream.of(List.of()),
                PROPERTIES.stream().map(it -> List.of(ResourceFactory.createResource(it.getURI()))));
        return properties.flatMap(it -> Stream.of(index.query(subject, it, words, graph, null, limit, null),
                index.query(subject, it, words, graph, "en", limit, null)).flatMap(List::stream))
                .map(SharedTextIndexIT::shown).toList();
    }

    private static String shown(TextHit hit) {
        return hit.getNode() + " " + hit.getScore() + " " + hit.getLiteral() + " " + hit.getGraph() + " "
                + hit.getProp();
    }

    private String update() {
        if (random.nextInt(4) == 0) {
            return "DELETE WHERE { GRAPH <urn:g" + random.nextInt(3) + "> { <urn:s" + random.nextInt(5) + "> ?p ?o } }";
        }
        StringBuilder quads = new StringBuilder("INSERT DATA { ");
        for (int at = 0; at < 20; at++) {
            quads.append("GRAPH <urn:g").append(random.nextInt(3)).append("> { <urn:s").append(random.nextInt(5))
                    .append("> <").append(PROPERTIES.get(random.nextInt(3)).getURI()).append("> '").append(words())
                    .append('\'').append(List.of("", "@en", "^^<urn:type>").get(random.nextInt(3))).append(" } ");
        }
        return quads.append('}').toString();
    }

    private String words() {
        return String.join(" ", random.ints(3, 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }
}
