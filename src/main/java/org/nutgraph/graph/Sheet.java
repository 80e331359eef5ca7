// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

import org.nutgraph.article.Article;
import org.nutgraph.article.Span;

/**
 * The graph of one article while it is written, and what every part of the writing needs.
 *
 * @param article  the article
 * @param iris     how IRIs are minted
 * @param detail   how much of the words goes in
 * @param entities the IRI of each entity, by its id
 * @param graph    what has been written
 */
record Sheet(Article article, Iris iris, Detail detail, Map<String, Node> entities, Graph graph) {
    /** The kind of the nodes that stand for entities until it is decided who they are. */
    static final String ENTITY = "n";

    /** Says whether an IRI is that of such a node. */
    static boolean entityNode(String iri) {
        return iri.matches(".*/" + ENTITY + "/\\d+");
    }

    void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }

    void type(Node subject, Node type) {
        add(subject, RDF.type.asNode(), type);
    }

    Node articleNode() {
        return iri(iris.article(article.key()));
    }

    Node numbered(String kind, int ordinal) {
        return iri(iris.numbered(article.key(), kind, ordinal));
    }

    /** Fails if the facts speak of an entity that is not among them: the extractor's error, not the user's. */
    Node entity(String id) {
        return Objects.requireNonNull(entities.get(id), () -> "No entity " + id);
    }

    boolean full() {
        return detail == Detail.FULL;
    }

    /** Gives a string in the language of the article. */
    Node words(String text) {
        return Literals.tagged(text, article.metadata().language());
    }

    /** Writes a passage with its words, or the hash of them, and gives its node. */
    Node passage(Span span) {
        Node passage = iri(iris.passage(article.key(), span));
        type(passage, Vocabulary.PASSAGE);
        place(passage, span);
        text(passage, article.words(span), full());
        return passage;
    }

    /** Writes where a passage stands. */
    void place(Node passage, Span span) {
        add(passage, Vocabulary.IN_ARTICLE, articleNode());
        add(passage, Vocabulary.BEGIN_OFFSET, Literals.count(span.begin()));
        add(passage, Vocabulary.END_OFFSET, Literals.count(span.end()));
    }

    /** Writes the words of a passage, or the hash of them. */
    void text(Node passage, String text, boolean open) {
        if (open) {
            add(passage, Vocabulary.TEXT, words(text));
        } else {
            add(passage, Vocabulary.SHA256, Literals.plain(sha256(text)));
        }
    }

    /** Writes what a fact rests on: its article, the sentence and the very words in it. */
    void source(Node fact, Span span, Span sentence) {
        add(fact, Vocabulary.REPORTED_IN, articleNode());
        add(fact, Vocabulary.EVIDENCE, passage(sentence));
        add(fact, Vocabulary.ANCHOR, passage(span));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }
}
