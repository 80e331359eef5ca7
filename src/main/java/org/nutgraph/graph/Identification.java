// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import org.nutgraph.facts.Identity;

/**
 * Puts the things of the world in the place of what an article names. In the reading of an article each entity and each
 * post is a node of the article's own; here they become what they were identified as, and each decision is written down
 * with all that is needed to take it back ({@link Unidentification}) and decide again without the text.
 */
final class Identification {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final int DIGITS = 3;

    private final Graph reading;
    private final Node graphName;
    private final Set<Triple> withheld;
    private final Map<Node, Identity> identities;
    private final Map<Node, Node> things = new HashMap<>();
    private final Set<Node> merged = new HashSet<>();
    private final Graph out = GraphFactory.createDefaultGraph();

    private Identification(Iris iris, String key, Graph reading, Map<Node, Identity> identities,
            Set<Triple> withheld) {
        this.withheld = withheld;
        this.reading = reading;
        this.graphName = Sheet.iri(iris.articleGraph(key));
        this.identities = identities;
        identities.forEach((node, identity) -> things.put(node, Sheet.iri(identity.iri())));
        things.putAll(Positions.of(reading, things, iris, key));
        Map<Node, Long> counts = things.values().stream().collect(Collectors.groupingBy(thing -> thing,
                Collectors.counting()));
        things.forEach((node, thing) -> {
            if (counts.getOrDefault(thing, 1L) > 1) {
                merged.add(node);
            }
        });
    }

    /** Gives the graph of an article from its reading, who its entities are, and what is not to be seen. */
    static ArticleGraph apply(Iris iris, String key, Graph reading, Map<Node, Identity> identities,
            Set<Triple> withheld) {
        Identification work = new Identification(iris, key, reading, identities, withheld);
        work.write();
        return new ArticleGraph(iris.articleGraph(key), work.out);
    }

    private void write() {
        Set<String> kept = new TreeSet<>();
        reading.stream().forEach(triple -> {
            if (!withheld.contains(triple)) {
                write(triple);
            }
            if (withheld.contains(triple) || merged.contains(triple.getSubject())
                    || merged.contains(triple.getObject())) {
                kept.add(line(triple));
            }
        });
        if (!kept.isEmpty()) {
            add(graphName, Vocabulary.UNMERGED, Literals.plain(String.join("\n", kept)));
        }
        identities.forEach(this::decision);
        things.forEach((node, thing) -> add(node, Vocabulary.IDENTIFIES, thing));
    }

    private void write(Triple triple) {
        Node subject = things.getOrDefault(triple.getSubject(), triple.getSubject());
        Node object = things.getOrDefault(triple.getObject(), triple.getObject());
        Optional<Identity> identity = Optional.ofNullable(identities.get(triple.getSubject()));
        if (identity.isPresent() && triple.getPredicate().equals(RDF.type.asNode())) {
            add(triple.getSubject(), Vocabulary.READ_AS, triple.getObject());
            add(subject, triple.getPredicate(), identity.get().why().type().map(Sheet::iri).orElse(object));
        } else if (identity.isPresent() && triple.getPredicate().equals(RDFS.label.asNode())) {
            add(triple.getSubject(), SKOS.prefLabel.asNode(), object);
            label(subject, object, identity.get().why().label());
        } else {
            if (identity.isPresent() && triple.getPredicate().equals(Vocabulary.NAME)) {
                add(triple.getSubject(), SKOS.altLabel.asNode(), object);
            }
            add(subject, triple.getPredicate(), object);
        }
    }

    /** A name that a person has set is the preferred one; what the article says stays a name. */
    private void label(Node thing, Node read, Optional<String> set) {
        add(thing, RDFS.label.asNode(), set.map(name -> Literals.tagged(name, read.getLiteralLanguage())).orElse(read));
        if (set.isPresent()) {
            add(thing, Vocabulary.NAME, Literals.plain(read.getLiteralLexicalForm()));
        }
    }

    private void decision(Node node, Identity identity) {
        Node thing = Sheet.iri(identity.iri());
        add(node, RDF.type.asNode(), Vocabulary.IDENTIFICATION);
        add(node, Vocabulary.METHOD, Literals.plain(identity.method()));
        add(node, Vocabulary.CONFIDENCE, Literals.decimal(
                BigDecimal.valueOf(identity.confidence()).setScale(DIGITS, RoundingMode.HALF_UP)));
        add(node, Vocabulary.RIVALS, Literals.count(identity.why().rivals()));
        identity.why().reasons().forEach(reason -> add(node, Vocabulary.REASON, Sheet.iri(reason)));
        identity.sameAs().forEach(other -> add(thing, elsewhere(other), Sheet.iri(other)));
    }

    /** Not owl:sameAs: under a reasoner it would make other people's facts our own. */
    private static Node elsewhere(String iri) {
        return iri.startsWith(WIKIDATA) ? Vocabulary.WIKIDATA : SKOS.exactMatch.asNode();
    }

    private void add(Node subject, Node predicate, Node object) {
        out.add(Triple.create(subject, predicate, object));
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                + NodeFmtLib.strNT(triple.getObject()) + " .";
    }

}
