// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.Vocabulary;

/** Reads from the graphs what can be found of a thing; within a transaction of its caller. */
final class Things {
    private static final List<Node> NAMES = List.of(RDFS.label.asNode(), Vocabulary.NAME, Vocabulary.HEADLINE);
    private static final List<Node> NAMING = Stream.concat(NAMES.stream(), Stream.of(Vocabulary.TEXT)).toList();
    // Counting on would cost more than it says.
    private static final int MOST_ARTICLES = 10_000;
    private static final int LABEL = 120;

    private final Graph all;
    private final Classes classes;

    Things(DatasetGraph data) {
        // In the union what many graphs say comes once, without their terms being read many times.
        this.all = data.getUnionGraph();
        this.classes = new Classes(all);
    }

    /** Gives everything that may have an entry, each once. */
    Iterator<Node> all() {
        Set<Node> seen = new HashSet<>();
        return Iter.filter(Iter.flatMap(NAMING.iterator(),
                naming -> Iter.map(all.find(Node.ANY, naming, Node.ANY), Triple::getSubject)), seen::add);
    }

    /** Gives what can be found of a thing, if that is anything. */
    Optional<Found> read(Node thing) {
        if (!thing.isURI()) {
            return Optional.empty();
        }
        Map<Node, Set<Node>> about = about(thing);
        Set<Node> types = about.getOrDefault(RDF.type.asNode(), Set.of());
        List<String> names = NAMES.stream().flatMap(naming -> texts(about, naming)).distinct().toList();
        Optional<String> words = types.contains(Vocabulary.QUOTATION)
                ? texts(about, Vocabulary.TEXT).findFirst()
                : Optional.empty();
        return types.isEmpty() || names.isEmpty() && words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(thing.getURI(), label(names, words), iris(types).toList(), classes.names(types),
                        names, mentions(thing), words, words.flatMap(any -> article(about))));
    }

    /** Gives the name of who said the words of a quotation. It changes without the quotation, so no entry holds it. */
    Optional<String> speaker(Node quotation) {
        Map<Node, Set<Node>> about = about(quotation);
        return about.getOrDefault(Vocabulary.SPEAKER, Set.of()).stream()
                .flatMap(who -> texts(about(who), RDFS.label.asNode())).findFirst()
                .or(() -> texts(about, Vocabulary.SPEAKER_TEXT).findFirst());
    }

    private int mentions(Node thing) {
        Iterator<Triple> mentions = all.find(Node.ANY, Vocabulary.MENTIONS, thing);
        try {
            return (int) Iter.count(Iter.limit(mentions, MOST_ARTICLES));
        } finally {
            Iter.close(mentions);
        }
    }

    private Map<Node, Set<Node>> about(Node thing) {
        Map<Node, Set<Node>> about = new HashMap<>();
        all.find(thing, Node.ANY, Node.ANY).forEachRemaining(triple -> about
                .computeIfAbsent(triple.getPredicate(), any -> new TreeSet<>(Comparator.comparing(Node::toString)))
                .add(triple.getObject()));
        return about;
    }

    /** Gives texts, those in English before others, as labels are English unless they say otherwise. */
    private static Stream<String> texts(Map<Node, Set<Node>> about, Node naming) {
        return about.getOrDefault(naming, Set.of()).stream().filter(Node::isLiteral)
                .sorted(Comparator.comparing((Node text) -> !text.getLiteralLanguage().isEmpty()
                        && !text.getLiteralLanguage().toLowerCase(Locale.ROOT).startsWith("en")))
                .map(Node::getLiteralLexicalForm);
    }

    private static Optional<String> article(Map<Node, Set<Node>> about) {
        return iris(about.getOrDefault(Vocabulary.IN_ARTICLE, Set.of())).findFirst();
    }

    private static Stream<String> iris(Set<Node> nodes) {
        return nodes.stream().filter(Node::isURI).map(Node::getURI);
    }

    private static String label(List<String> names, Optional<String> words) {
        return names.stream().findFirst().or(() -> words.map(Things::shortened)).orElse("");
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LABEL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LABEL)) + "…";
    }
}
