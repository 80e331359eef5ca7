// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

import org.nutgraph.facts.Identity;
import org.nutgraph.resolve.Corrections;
import org.nutgraph.resolve.Subject;

/**
 * The graph of an article, opened again so that it can be decided anew who its things are, without its text.
 *
 * @param iris     how IRIs are minted
 * @param key      the key of the article
 * @param reading  what the article states before that is decided
 * @param subjects what of each entity the decision is made from, by its node
 * @param before   the IRIs that the entities have so far, by the ids of the subjects
 */
public record StoredArticle(Iris iris, String key, Graph reading, Map<Node, Subject> subjects,
        Map<String, String> before) {
    /** Opens a graph that {@link GraphWriter} wrote. */
    public static StoredArticle of(Iris iris, ArticleGraph graph) {
        Graph reading = Unidentification.of(graph.graph());
        Map<Node, Subject> subjects = ReadSubjects.of(reading);
        Map<String, String> before = new LinkedHashMap<>();
        subjects.forEach((node, subject) -> graph.graph().find(node, Vocabulary.IDENTIFIES, Node.ANY)
                .forEach(triple -> before.put(subject.id(), triple.getObject().getURI())));
        return new StoredArticle(iris, Iris.lastPart(graph.name()), reading, subjects, before);
    }

    /** Gives what the decisions are made from, in order. */
    public List<Subject> all() {
        return List.copyOf(subjects.values());
    }

    /** Gives the day that the graph of an article states, or nothing. */
    public static String date(Graph graph) {
        return graph.find(Node.ANY, Vocabulary.DATE_PUBLISHED, Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm()).min(String::compareTo).orElse("");
    }

    /** Gives the IRIs of the things that the graph of an article mentions. */
    public static List<String> mentioned(Graph graph) {
        return graph.find(Node.ANY, Vocabulary.MENTIONS, Node.ANY).mapWith(triple -> triple.getObject().toString())
                .toList();
    }

    /** Gives the graph with other identities, by the ids of the subjects: the same bytes as extraction gives with them. */
    public ArticleGraph identified(Map<String, Identity> identities, Corrections corrections) {
        Map<Node, Identity> byNode = new LinkedHashMap<>();
        subjects.forEach((node, subject) -> byNode.put(node, Objects.requireNonNull(identities.get(subject.id()))));
        return Identification.apply(iris, key, reading, byNode, Rejections.in(reading, corrections));
    }
}
