// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.resolve.Subject;

/** Reads from the reading of an article what the identity of its entities is decided from. */
final class ReadSubjects {
    private final Graph reading;
    private final Map<Node, List<Subject.Place>> places = new HashMap<>();
    private final Map<Node, List<String>> posts = new HashMap<>();

    private ReadSubjects(Graph reading) {
        this.reading = reading;
        reading.find(Node.ANY, Vocabulary.REFERS_TO, Node.ANY).forEach(this::mention);
        reading.find(Node.ANY, Vocabulary.HOLDER, Node.ANY).forEach(this::tenure);
    }

    /** Gives the subjects by the nodes that stand for them, in order. */
    static Map<Node, Subject> of(Graph reading) {
        ReadSubjects read = new ReadSubjects(reading);
        Map<String, Node> nodes = new TreeMap<>();
        reading.find(Node.ANY, RDFS.label.asNode(), Node.ANY).mapWith(Triple::getSubject)
                .filterKeep(node -> node.isURI() && Sheet.entityNode(node.getURI()))
                .forEach(node -> nodes.put(Iris.lastPart(node.getURI()), node));
        Map<Node, Subject> subjects = new LinkedHashMap<>();
        nodes.forEach((id, node) -> subjects.put(node, read.subject(id, node)));
        return subjects;
    }

    private Subject subject(String id, Node node) {
        String type = reading.find(node, RDF.type.asNode(), Node.ANY).next().getObject().getURI();
        return new Subject(id, type, Unidentification.strings(reading, node, RDFS.label.asNode()).getFirst(),
                Unidentification.strings(reading, node, Vocabulary.NAME),
                places.getOrDefault(node, List.of()).stream().sorted().toList(),
                posts.getOrDefault(node, List.of()).stream().distinct().sorted().toList());
    }

    private void mention(Triple triple) {
        Node mention = triple.getSubject();
        if (!reading.contains(mention, Vocabulary.NAMED, Node.ANY)) {
            places.computeIfAbsent(triple.getObject(), none -> new ArrayList<>()).add(new Subject.Place(
                    number(mention, Vocabulary.BEGIN_OFFSET), number(mention, Vocabulary.END_OFFSET)));
        }
    }

    private int number(Node subject, Node property) {
        return Integer.parseInt(Unidentification.strings(reading, subject, property).getFirst());
    }

    private void tenure(Triple triple) {
        Node position = reading.find(triple.getSubject(), Vocabulary.ROLE, Node.ANY).next().getObject();
        List<String> in = reading.find(position, Vocabulary.POSITION_IN, Node.ANY).toList().stream()
                .flatMap(body -> Unidentification.strings(reading, body.getObject(), RDFS.label.asNode()).stream())
                .toList();
        Unidentification.strings(reading, position, RDFS.label.asNode())
                .forEach(role -> posts.computeIfAbsent(triple.getObject(), none -> new ArrayList<>())
                        .add(in.isEmpty() ? role : role + " " + in.getFirst()));
    }
}
