// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/** Which relations and times of events of the vocabulary say what a property of Wikidata says. */
public final class PropertyMatches {
    private static final String PROPERTY = "http://www.wikidata.org/entity/";

    /**
     * A term that says the same.
     *
     * @param term     the IRI of the relation, or of the class of events whose time it is
     * @param backward whether it is said from the other side
     * @param wider    whether the property says less: not all that it says is said by the term
     */
    public record Match(String term, boolean backward, boolean wider) {}

    private final Map<String, List<Match>> all = new TreeMap<>();

    /** Reads the module that aligns the vocabulary with Wikidata. */
    public PropertyMatches() {
        Graph graph = OntologyReader.module("align-wikidata");
        List.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.narrowMatch)
                .forEach(kind -> read(graph, kind.asNode(), false, false));
        List.of(SKOS.broadMatch, SKOS.relatedMatch).forEach(kind -> read(graph, kind.asNode(), false, true));
        read(graph, NodeFactory.createURI(Lex.NS + "inverseMatch"), true, false);
        read(graph, NodeFactory.createURI(Lex.NS + "relatedInverseMatch"), true, true);
        read(graph, NodeFactory.createURI(Lex.NS + "timeMatch"), false, false);
    }

    private void read(Graph graph, Node kind, boolean backward, boolean wider) {
        graph.find(Node.ANY, kind, Node.ANY).forEach(triple -> all
                .computeIfAbsent(triple.getObject().getURI().substring(PROPERTY.length()), key -> new ArrayList<>())
                .add(new Match(triple.getSubject().getURI(), backward, wider)));
    }

    /** Gives the terms that say what some property says, in order. */
    public Set<String> terms() {
        return all.values().stream().flatMap(List::stream).map(Match::term)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Gives the terms that say what a property says; none if the vocabulary has none. */
    public List<Match> of(String property) {
        return all.getOrDefault(property, List.of());
    }
}
