// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Folded;
import org.nutgraph.ontology.Known;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;
import org.nutgraph.resolve.Report;
import org.nutgraph.resolve.When;

/** Reads from the graphs of articles what they tell of events, to group what is told of one event. */
public final class StoredEvents {
    private static final String EVENT = Lex.NG + "Event";
    private static final String PLACE = "PLACE";
    private static final String PERSON = "PERSON";

    private final Ontology ontology;
    private final Authority authority;
    private final Iris iris;
    private final Set<Node> roles;
    private final Set<String> classes;

    /** Takes the vocabulary, the authority and how IRIs are minted. */
    public StoredEvents(Ontology ontology, Authority authority, Iris iris) {
        this.ontology = ontology;
        this.authority = authority;
        this.iris = iris;
        this.roles = ontology.terms().stream()
                .filter(term -> term.links(Lex.DOMAIN).contains(EVENT) || term.string(Lex.ROLE).isPresent())
                .map(term -> Sheet.iri(term.iri())).collect(Collectors.toUnmodifiableSet());
        this.classes = ontology.classes().stream().map(Term::iri).filter(type -> ontology.isA(type, EVENT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives the reports of the graph of an article, in order. */
    public List<Report> of(ArticleGraph article) {
        Graph graph = article.graph();
        String key = Iris.lastPart(article.name());
        String date = Optional.of(StoredArticle.date(graph)).filter(day -> When.of(day).isPresent()).orElse("");
        List<Report> reports = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEach(triple -> {
            if (triple.getSubject().isURI() && triple.getObject().isURI()
                    && classes.contains(triple.getObject().getURI()) && seen.add(triple.getSubject())) {
                reports.add(report(graph, key, date, triple.getSubject()));
            }
        });
        return reports.stream().sorted((one, other) -> one.iri().compareTo(other.iri())).toList();
    }

    private Report report(Graph graph, String key, String date, Node event) {
        String type = graph.find(event, RDF.type.asNode(), Node.ANY).toList().stream()
                .map(triple -> triple.getObject().toString()).filter(classes::contains).min(String::compareTo)
                .orElse(EVENT);
        List<Report.Part> parts = graph.find(event, Node.ANY, Node.ANY).toList().stream()
                .filter(triple -> roles.contains(triple.getPredicate()) && triple.getObject().isURI())
                .map(triple -> part(graph, triple))
                .sorted((one, other) -> (one.role() + one.iri()).compareTo(other.role() + other.iri())).toList();
        Set<String> theme = Unidentification.strings(graph, event, Vocabulary.THEME_TEXT).stream()
                .flatMap(words -> Folded.words(words).stream()).collect(Collectors.toSet());
        Optional<When> from = day(graph, event, Vocabulary.START_DATE);
        Optional<When> to = day(graph, event, Vocabulary.END_DATE);
        return new Report(event.getURI(), key, date, type, label(graph, event), parts,
                from.map(start -> to.map(start::upTo).orElse(start)).or(() -> to), theme);
    }

    private Report.Part part(Graph graph, Triple triple) {
        Node thing = triple.getObject();
        Optional<Known> known = authority.thing(thing.getURI());
        String name = label(graph, thing);
        boolean shared = iris.shared(thing.getURI());
        Set<String> kinds = graph.find(thing, RDF.type.asNode(), Node.ANY).toList().stream()
                .flatMap(type -> ontology.inherited(type.getObject().toString(), Lex.COARSE).stream())
                .collect(Collectors.toSet());
        return new Report.Part(triple.getPredicate().getURI(), thing.getURI(), Folded.text(name),
                shared || capital(name) && !(kinds.contains(PERSON) && Character.isLowerCase(name.codePointAt(0))),
                kinds.contains(PLACE), known.isPresent(),
                known.map(it -> Set.copyOf(authority.around(it))).orElse(Set.of()));
    }

    /** A description has no capital letter but perhaps its first; one of a person may have a name in it. */
    private static boolean capital(String name) {
        return name.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    private static Optional<When> day(Graph graph, Node event, Node property) {
        return Unidentification.strings(graph, event, property).stream().findFirst().flatMap(When::of);
    }

    private static String label(Graph graph, Node node) {
        return Unidentification.strings(graph, node, RDFS.label.asNode()).stream().findFirst().orElse("");
    }
}
