// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Period;
import org.nutgraph.facts.Setting;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** Writes numbers, and what they count. */
final class FigureTriples {
    private final Sheet sheet;
    private final Ontology ontology;

    FigureTriples(Sheet sheet, Ontology ontology) {
        this.sheet = sheet;
        this.ontology = ontology;
    }

    void write(List<Figure> figures) {
        for (int at = 0; at < figures.size(); at++) {
            write(sheet.numbered("f", at + 1), figures.get(at));
        }
    }

    private void write(Node node, Figure figure) {
        sheet.type(node, Vocabulary.FIGURE);
        if (figure.change()) {
            sheet.type(node, Vocabulary.CHANGE_FIGURE);
        }
        sheet.add(node, Vocabulary.FIGURE_TEXT, sheet.words(figure.text()));
        sheet.add(node, Vocabulary.VALUE, Literals.decimal(figure.value()));
        figure.lower().ifPresent(least -> sheet.add(node, Vocabulary.LOWER_BOUND, Literals.decimal(least)));
        figure.upper().ifPresent(most -> sheet.add(node, Vocabulary.UPPER_BOUND, Literals.decimal(most)));
        sheet.add(node, Vocabulary.QUALIFIER, Sheet.iri(figure.qualifier()));
        sheet.add(node, Vocabulary.FACTUALITY, Sheet.iri(figure.factuality()));
        unit(node, figure);
        counted(node, figure);
        setting(node, figure.setting());
        sheet.source(node, figure.span(), figure.sentence());
    }

    private void setting(Node node, Setting setting) {
        setting.about().ifPresent(id -> sheet.add(node, Vocabulary.ABOUT, sheet.entity(id)));
        setting.location().ifPresent(id -> sheet.add(node, Vocabulary.LOCATION, sheet.entity(id)));
        setting.statedBy().ifPresent(id -> sheet.add(node, Vocabulary.STATED_BY, sheet.entity(id)));
        setting.period().ifPresent(days -> days(node, days, Vocabulary.START_DATE, Vocabulary.END_DATE));
        setting.compared().ifPresent(days -> days(node, days, Vocabulary.COMPARED_START, Vocabulary.COMPARED_END));
    }

    private void days(Node node, Period days, Node start, Node end) {
        days.first().ifPresent(day -> sheet.add(node, start, Literals.date(day)));
        days.last().ifPresent(day -> sheet.add(node, end, Literals.date(day)));
    }

    private void unit(Node node, Figure figure) {
        Node unit = Sheet.iri(figure.unit());
        sheet.add(node, Vocabulary.UNIT, unit);
        label(unit, figure.unitLabel());
        figure.per().ifPresent(each -> sheet.add(node, Vocabulary.PER, Sheet.iri(each)));
    }

    private void counted(Node node, Figure figure) {
        figure.of().ifPresent(noun -> sheet.add(node, Vocabulary.COUNTS_TEXT, sheet.words(noun)));
        figure.counts().ifPresentOrElse(known -> sheet.add(node, Vocabulary.COUNTS, Sheet.iri(known)),
                () -> figure.of().ifPresent(noun -> sheet.add(node, Vocabulary.COUNTS, measure(noun, figure.unit()))));
    }

    /**
     * Mints a concept from a noun that the vocabulary does not have: the same noun, the same concept everywhere. Under
     * the one of the vocabulary that is counted in this unit, so that who asks for people finds judges.
     */
    private Node measure(String noun, String unit) {
        Node measure = Sheet.iri(sheet.iris().thing("measure", noun));
        sheet.add(measure, RDF.type.asNode(), SKOS.Concept.asNode());
        sheet.add(measure, SKOS.inScheme.asNode(), Vocabulary.code("measure"));
        ontology.scheme(Lex.NGC + "measure").stream().filter(known -> known.links(Lex.COUNT_UNIT).contains(unit))
                .findFirst().ifPresent(wider -> sheet.add(measure, SKOS.broader.asNode(), Sheet.iri(wider.iri())));
        label(measure, noun);
        return measure;
    }

    private void label(Node node, String words) {
        if (ontology.term(node.getURI()).isEmpty()) {
            sheet.add(node, RDFS.label.asNode(), sheet.words(words));
        }
    }
}
