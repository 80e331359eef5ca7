// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Takes identities back out of the graph of an article: what {@link Identification} made, undone to the triple. */
final class Unidentification {
    private static final Set<Node> OF_THINGS = Set.of(RDF.type.asNode(), RDFS.label.asNode(), Vocabulary.NAME,
            Vocabulary.WIKIDATA, SKOS.exactMatch.asNode());

    private final Graph named;
    private final Map<Node, Node> nodes = new HashMap<>();
    private final Set<Node> own = new HashSet<>();
    private final Set<Node> things = new HashSet<>();
    private final Set<Node> merged = new HashSet<>();
    private final Graph reading = GraphFactory.createDefaultGraph();

    private Unidentification(Graph named) {
        this.named = named;
        named.find(Node.ANY, Vocabulary.IDENTIFIES, Node.ANY).forEach(triple -> {
            own.add(triple.getSubject());
            if (named.contains(triple.getSubject(), Vocabulary.READ_AS, Node.ANY)) {
                things.add(triple.getObject());
            }
            if (nodes.put(triple.getObject(), triple.getSubject()) != null) {
                merged.add(triple.getObject());
            }
        });
    }

    /** Gives the reading of an article from its graph. */
    static Graph of(Graph named) {
        Unidentification work = new Unidentification(named);
        work.kept();
        named.stream().forEach(work::write);
        return work.reading;
    }

    private void kept() {
        named.find(Node.ANY, Vocabulary.UNMERGED, Node.ANY).toList()
                .forEach(triple -> RDFParser.fromString(triple.getObject().getLiteralLexicalForm(), Lang.NTRIPLES)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(reading));
    }

    private void write(Triple triple) {
        Node subject = triple.getSubject();
        if (own.contains(subject)) {
            entity(triple);
        } else if (!triple.getPredicate().equals(Vocabulary.UNMERGED) && !merged.contains(subject)
                && !merged.contains(triple.getObject())
                && !(things.contains(subject) && OF_THINGS.contains(triple.getPredicate()))) {
            reading.add(Triple.create(nodes.getOrDefault(subject, subject), triple.getPredicate(),
                    nodes.getOrDefault(triple.getObject(), triple.getObject())));
        }
    }

    private void entity(Triple triple) {
        Map<Node, Node> back = Map.of(Vocabulary.READ_AS, RDF.type.asNode(), SKOS.prefLabel.asNode(),
                RDFS.label.asNode(), SKOS.altLabel.asNode(), Vocabulary.NAME);
        Node property = back.get(triple.getPredicate());
        if (property != null) {
            reading.add(Triple.create(triple.getSubject(), property, triple.getObject()));
        }
    }

    /** Gives the labels of a node, in order. */
    static List<String> strings(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm()).distinct().sorted().toList();
    }
}
