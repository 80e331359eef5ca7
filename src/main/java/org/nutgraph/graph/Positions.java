// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The IRIs of posts: a post is the same one in other articles only if it is in an organisation that is. */
final class Positions {
    private Positions() {}

    /** Gives the IRI of each post of a reading, given those of what the posts are in. */
    static Map<Node, Node> of(Graph reading, Map<Node, Node> things, Iris iris, String key) {
        Map<Node, Node> positions = new HashMap<>();
        reading.find(Node.ANY, RDF.type.asNode(), Vocabulary.POSITION).forEach(triple -> {
            Node position = triple.getSubject();
            String role = label(reading, position);
            Optional<Node> in = reading.find(position, Vocabulary.POSITION_IN, Node.ANY).toList().stream().findFirst()
                    .map(place -> things.getOrDefault(place.getObject(), place.getObject()));
            String name = in.map(place -> role + "-" + Iris.lastPart(place.getURI())).orElse(role);
            positions.put(position, Sheet.iri(in.filter(place -> iris.shared(place.getURI())).isPresent()
                    ? iris.thing("position", name)
                    : iris.local(key, "position-" + name)));
        });
        return positions;
    }

    /** All labels of a post have one slug, so that any of them will do. */
    private static String label(Graph reading, Node position) {
        return reading.find(position, RDFS.label.asNode(), Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm()).min(String::compareTo).orElse("");
    }
}
