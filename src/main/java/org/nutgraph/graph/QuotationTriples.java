// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.jena.graph.Node;

import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Quotation;

/** Writes what is given as somebody's words. */
final class QuotationTriples {
    private final Sheet sheet;

    private final List<Entity> entities;

    QuotationTriples(Sheet sheet, List<Entity> entities) {
        this.sheet = sheet;
        this.entities = entities;
    }

    void write(List<Quotation> quotations) {
        for (int at = 0; at < quotations.size(); at++) {
            write(sheet.numbered("q", at + 1), quotations.get(at));
        }
    }

    private void write(Node node, Quotation quotation) {
        sheet.type(node, Vocabulary.QUOTATION);
        sheet.place(node, quotation.span());
        sheet.text(node, quotation.text(), sheet.full());
        sheet.add(node, Vocabulary.QUOTATION_KIND,
                Vocabulary.code(quotation.kind().name().toLowerCase(Locale.ROOT)));
        sheet.add(node, Vocabulary.REPORTED_IN, sheet.articleNode());
        sheet.add(node, Vocabulary.EVIDENCE, sheet.passage(quotation.sentence()));
        quotation.cue().ifPresent(cue -> sheet.add(node, Vocabulary.CUE_TEXT, sheet.words(cue)));
        quotation.speaker().ifPresent(by -> write(node, by, Vocabulary.SPEAKER, Vocabulary.SPEAKER_TEXT));
        about(quotation).forEach(entity -> sheet.add(node, Vocabulary.ABOUT, sheet.entity(entity.id())));
        quotation.to().ifPresent(to -> write(node, to, Vocabulary.ADDRESSEE, Vocabulary.ADDRESSEE_TEXT));
    }

    /** What somebody names in their words, they speak about; themselves left aside. */
    private List<Entity> about(Quotation quotation) {
        Optional<String> speaker = quotation.speaker().flatMap(Quotation.Speaker::entity);
        return entities.stream().filter(entity -> !speaker.equals(Optional.of(entity.id())))
                .filter(entity -> entity.mentions().stream().anyMatch(mention -> quotation.span().begin() <= mention
                        .span().begin() && mention.span().end() <= quotation.span().end()))
                .toList();
    }

    private void write(Node node, Quotation.Speaker somebody, Node property, Node words) {
        somebody.entity().ifPresent(id -> sheet.add(node, property, sheet.entity(id)));
        if (sheet.full()) {
            sheet.add(node, words, sheet.words(somebody.text()));
        }
    }
}
