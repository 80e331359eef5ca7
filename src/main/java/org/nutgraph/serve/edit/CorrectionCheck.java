// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

import org.nutgraph.ontology.Correction;
import org.nutgraph.ontology.CorrectionReader;
import org.nutgraph.resolve.Identities;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.StoredCorrections;
import org.nutgraph.validate.Report;
import org.nutgraph.validate.Validator;

/** Signs what was sent with who and when, and lets nothing through that could not be applied. */
final class CorrectionCheck {
    private static final int DAY = 10;

    private final GraphStore store;
    private final Identities identities;

    CorrectionCheck(Site site, Identities identities) {
        this.store = site.store();
        this.identities = identities;
    }

    /** Gives the corrections, named and signed. Fails with {@link Refusal} if one breaks a shape or is about nothing. */
    Graph signed(String who, Graph sent) {
        Graph before = StoredCorrections.graph(store);
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Map<Node, Node> names = named(sent, before, now.substring(0, DAY));
        Graph signed = GraphFactory.createDefaultGraph();
        sent.find().forEach(triple -> {
            if (!triple.getPredicate().equals(DCTerms.creator.asNode())
                    && !triple.getPredicate().equals(DCTerms.date.asNode())) {
                signed.add(Triple.create(names.getOrDefault(triple.getSubject(), triple.getSubject()),
                        triple.getPredicate(), triple.getObject()));
            }
        });
        names.values().forEach(node -> {
            signed.add(Triple.create(node, DCTerms.creator.asNode(), NodeFactory.createLiteralString(who)));
            signed.add(Triple.create(node, DCTerms.date.asNode(),
                    NodeFactory.createLiteralDT(now, XSDDatatype.XSDdateTime)));
        });
        check(signed);
        return signed;
    }

    private Map<Node, Node> named(Graph sent, Graph before, String day) {
        Map<Node, Node> names = new HashMap<>();
        for (Node node : sent.find(Node.ANY, RDF.type.asNode(), CorrectionBody.CORRECTION)
                .mapWith(Triple::getSubject).toList()) {
            Node name = node.isURI()
                    ? node
                    : IntStream.iterate(1, at -> at + 1).mapToObj(at -> NodeFactory
                            .createURI(store.iris().base() + String.format(Locale.ROOT, "correction/%s-%04d", day, at)))
                            .filter(free -> !names.containsValue(free) && !before.contains(free, Node.ANY, Node.ANY))
                            .findFirst().orElseThrow();
            if (before.contains(name, Node.ANY, Node.ANY)) {
                throw new Refusal(409, "correction-taken", "There is a correction " + name + " already.",
                        "Send it under another IRI, or without one.");
            }
            names.put(node, name);
        }
        return names;
    }

    private void check(Graph signed) {
        Graph vocabulary = store.graph(store.iris().graph("vocabulary")).graph();
        Report report = Validator.data(vocabulary).validate(signed);
        if (!report.conforms()) {
            throw CorrectionBody.invalid(String.join(" ", report.lines()));
        }
        CorrectionReader.of(signed).forEach(this::check);
    }

    private void check(Correction one) {
        if (!known(one.subject())) {
            throw unknown(one.subject());
        }
        one.article().filter(article -> !known(article)).ifPresent(article -> {
            throw unknown(article);
        });
        Optional<String> wrong = switch (one.kind()) {
            case SAME, RELINK, DIFFERENT -> one.object().filter(iri -> !known(iri));
            case RETYPE -> one.object().filter(iri -> identities.ontology().term(iri).isEmpty());
            default -> Optional.empty();
        };
        wrong.ifPresent(iri -> {
            throw unknown(iri);
        });
    }

    private static Refusal unknown(String iri) {
        return new Refusal(422, "correction-unknown", "Nothing here is called " + iri + ".",
                "Take the IRI from an answer of the endpoint or a page.");
    }

    /** A passage need not be in the graph, but its article must. */
    private boolean known(String iri) {
        Node node = NodeFactory.createURI(iri.contains("#char=") ? iri.substring(0, iri.indexOf('#')) : iri);
        return identities.authority().thing(iri).isPresent()
                || store.read(graph -> graph.contains(node, Node.ANY, Node.ANY)
                        || graph.contains(Node.ANY, Node.ANY, node));
    }
}
