// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.List;
import java.util.Locale;

import org.apache.jena.graph.Node;

import org.nutgraph.facts.Quotation;

/** Writes what is given as somebody's words. */
final class QuotationTriples {
    private final Sheet sheet;

    QuotationTriples(Sheet sheet) {
        this.sheet = sheet;
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
        quotation.to().ifPresent(to -> write(node, to, Vocabulary.ADDRESSEE, Vocabulary.ADDRESSEE_TEXT));
    }

    private void write(Node node, Quotation.Speaker somebody, Node property, Node words) {
        somebody.entity().ifPresent(id -> sheet.add(node, property, sheet.entity(id)));
        if (sheet.full()) {
            sheet.add(node, words, sheet.words(somebody.text()));
        }
    }
}
