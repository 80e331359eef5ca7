// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;

/** Writes the things an article names, and each place where it does. */
final class EntityTriples {
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
        if (entity.mentions().stream().anyMatch(Mention::named)) {
            sheet.add(sheet.articleNode(), Vocabulary.MENTIONS, node);
        }
        entity.mentions().forEach(mention -> write(entity, mention));
    }

    private void write(Entity entity, Mention mention) {
        Node node = sheet.numbered("m", ++ordinal);
        sheet.type(node, Vocabulary.MENTION);
        sheet.place(node, mention.span());
        sheet.text(node, mention.text(), sheet.full() || mention.named());
        sheet.add(node, Vocabulary.REFERS_TO, sheet.entity(entity.id()));
        sheet.add(node, Vocabulary.CONFIDENCE, Literals.decimal(
                BigDecimal.valueOf(mention.confidence()).setScale(DIGITS, RoundingMode.HALF_UP)));
        if (!mention.named()) {
            sheet.add(node, Vocabulary.NAMED, Literals.truth(false));
        }
    }
}
