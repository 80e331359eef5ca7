// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** Writes events with their roles and times. */
final class EventTriples {
    private static final Map<String, XSDDatatype> DATES = Map.of("\\d{4}", XSDDatatype.XSDgYear,
            "\\d{4}-\\d{2}", XSDDatatype.XSDgYearMonth, "\\d{4}-\\d{2}-\\d{2}", XSDDatatype.XSDdate);

    private final Sheet sheet;
    private final Ontology ontology;
    private final Map<String, String> labels;

    EventTriples(Sheet sheet, Ontology ontology, List<Entity> entities) {
        this.sheet = sheet;
        this.ontology = ontology;
        this.labels = entities.stream().collect(Collectors.toMap(Entity::id, Entity::label));
    }

    void write(List<Event> events) {
        Map<Span, Node> nodes = new HashMap<>();
        for (int at = 0; at < events.size(); at++) {
            nodes.putIfAbsent(events.get(at).span(), sheet.numbered("e", at + 1));
        }
        for (int at = 0; at < events.size(); at++) {
            Node node = sheet.numbered("e", at + 1);
            write(node, events.get(at));
            events.get(at).content().map(nodes::get).filter(other -> !other.equals(node))
                    .ifPresent(other -> sheet.add(node, Vocabulary.THEME, other));
        }
    }

    private void write(Node node, Event event) {
        sheet.type(node, Sheet.iri(event.type()));
        sheet.add(node, RDFS.label.asNode(), sheet.words(label(event)));
        event.roles().forEach(role -> sheet.add(node, Sheet.iri(role.property()), sheet.entity(role.entity())));
        if (sheet.full()) {
            event.theme().ifPresent(words -> sheet.add(node, Vocabulary.THEME_TEXT, sheet.words(words)));
        }
        event.time().ifPresent(time -> time(node, time));
        StatementTriples.commitment(sheet, node, event.commitment());
        StatementTriples.matched(sheet, node, event.matched());
        sheet.source(node, event.span(), event.sentence());
    }

    /** The class and who takes part tell one event from another as well as a title would. */
    private String label(Event event) {
        String kind = ontology.term(event.type()).map(Term::label).orElse(event.type());
        return event.roles().stream().map(role -> labels.getOrDefault(role.entity(), ""))
                .collect(Collectors.joining(", ", kind + ": ", ""));
    }

    /** As exact as the text allows: a day, a month or a year; other times stay in the passage. */
    private void time(Node node, String value) {
        DATES.forEach((shape, type) -> {
            if (value.matches(shape)) {
                sheet.add(node, Vocabulary.START_DATE, NodeFactory.createLiteralDT(value, type));
            }
        });
    }
}
