// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

import org.nutgraph.ontology.Correction;
import org.nutgraph.resolve.Corrections;

/** Finds what people have rejected in the reading of an article: mentions and facts, by the passages they rest on. */
final class Rejections {
    private Rejections() {}

    /** Gives the triples that are not to be seen. */
    static Set<Triple> in(Graph reading, Corrections corrections) {
        Set<Triple> withheld = new HashSet<>();
        corrections.rejected(Correction.Kind.REJECT_MENTION)
                .forEach(passage -> mentions(reading, passage).forEach(node -> of(reading, node, withheld)));
        for (String passage : corrections.rejected(Correction.Kind.REJECT_STATEMENT)) {
            reading.find(Node.ANY, Vocabulary.ANCHOR, Sheet.iri(passage)).toList()
                    .forEach(triple -> of(reading, triple.getSubject(), withheld));
        }
        edges(reading, withheld);
        return withheld;
    }

    private static void of(Graph reading, Node node, Set<Triple> withheld) {
        reading.find(node, Node.ANY, Node.ANY).forEach(withheld::add);
    }

    private static List<Node> mentions(Graph reading, String passage) {
        String[] parts = passage.split("#char=|,", -1);
        return parts.length != 3
                ? List.of()
                : reading.find(Node.ANY, Vocabulary.IN_ARTICLE, Sheet.iri(parts[0])).mapWith(Triple::getSubject)
                        .toList()
                        .stream().filter(node -> reading.contains(node, Vocabulary.REFERS_TO, Node.ANY))
                        .filter(node -> is(reading, node, Vocabulary.BEGIN_OFFSET, parts[1])
                                && is(reading, node, Vocabulary.END_OFFSET, parts[2]))
                        .toList();
    }

    private static boolean is(Graph reading, Node node, Node property, String value) {
        return Unidentification.strings(reading, node, property).contains(value);
    }

    /** A plain triple goes with the last statement that it stands for. */
    private static void edges(Graph reading, Set<Triple> withheld) {
        for (Triple triple : Set.copyOf(withheld)) {
            if (triple.getPredicate().equals(Vocabulary.SUBJECT)) {
                Node statement = triple.getSubject();
                edge(reading, statement).filter(edge -> reading.find(Node.ANY, Vocabulary.SUBJECT, edge.getSubject())
                        .toList().stream().filter(other -> !withheld.contains(other))
                        .noneMatch(other -> edge(reading, other.getSubject()).equals(Optional.of(edge))))
                        .ifPresent(withheld::add);
            }
        }
    }

    private static Optional<Triple> edge(Graph reading, Node statement) {
        return one(reading, statement, Vocabulary.SUBJECT).flatMap(subject -> one(reading, statement,
                Vocabulary.PREDICATE).flatMap(
                        predicate -> one(reading, statement, Vocabulary.OBJECT)
                                .map(object -> Triple.create(subject, predicate, object))))
                .filter(reading::contains);
    }

    private static Optional<Node> one(Graph reading, Node subject, Node property) {
        return reading.find(subject, property, Node.ANY).toList().stream().map(Triple::getObject).findFirst();
    }
}
