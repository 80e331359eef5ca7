// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Identity;
import org.nutgraph.facts.Mention;

/** Writes the things an article names, and each place where it does. */
final class EntityTriples {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final int DIGITS = 3;

    private final Sheet sheet;
    private int ordinal;

    EntityTriples(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(List<Entity> entities) {
        entities.forEach(this::write);
    }

    private void write(Entity entity) {
        Node node = sheet.entity(entity.id());
        sheet.type(node, Sheet.iri(entity.type()));
        sheet.add(node, RDFS.label.asNode(), sheet.words(entity.label()));
        entity.names().forEach(name -> sheet.add(node, Vocabulary.NAME, Literals.plain(name)));
        entity.identity().stream().flatMap(identity -> identity.sameAs().stream())
                .forEach(other -> sheet.add(node, elsewhere(other), Sheet.iri(other)));
        if (entity.mentions().stream().anyMatch(Mention::named)) {
            sheet.add(sheet.articleNode(), Vocabulary.MENTIONS, node);
        }
        entity.mentions().forEach(mention -> write(entity, mention));
    }

    /** Not owl:sameAs: under a reasoner it would make other people's facts our own. */
    private static Node elsewhere(String iri) {
        return iri.startsWith(WIKIDATA) ? Vocabulary.WIKIDATA : SKOS.exactMatch.asNode();
    }

    private void write(Entity entity, Mention mention) {
        Node node = sheet.numbered("m", ++ordinal);
        sheet.type(node, Vocabulary.MENTION);
        sheet.place(node, mention.span());
        sheet.text(node, mention.text(), sheet.full() || mention.named());
        sheet.add(node, Vocabulary.REFERS_TO, sheet.entity(entity.id()));
        sheet.add(node, Vocabulary.CONFIDENCE, confidence(mention, entity));
        entity.identity().map(Identity::method)
                .ifPresent(method -> sheet.add(node, Vocabulary.IDENTIFIED_BY, Literals.plain(method)));
    }

    /** That these words stand for this thing is as sure as that they name something, times that the thing is it. */
    private static Node confidence(Mention mention, Entity entity) {
        double both = mention.confidence() * entity.identity().map(Identity::confidence).orElse(1.0);
        return Literals.decimal(BigDecimal.valueOf(both).setScale(DIGITS, RoundingMode.HALF_UP));
    }
}
