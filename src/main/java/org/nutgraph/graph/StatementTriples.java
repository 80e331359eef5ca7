// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.apache.jena.graph.Node;

import org.nutgraph.facts.Statement;
import org.nutgraph.ontology.Ontology;

/** Writes statements as nodes, and as plain triples too where their code says that they are facts. */
final class StatementTriples {
    private static final int DIGITS = 3;

    private final Sheet sheet;
    private final Ontology ontology;

    StatementTriples(Sheet sheet, Ontology ontology) {
        this.sheet = sheet;
        this.ontology = ontology;
    }

    void write(List<Statement> statements) {
        for (int at = 0; at < statements.size(); at++) {
            write(sheet.numbered("s", at + 1), statements.get(at));
        }
    }

    private void write(Node node, Statement statement) {
        Node subject = sheet.entity(statement.subject());
        Node predicate = Sheet.iri(statement.predicate());
        Node object = sheet.entity(statement.object());
        sheet.type(node, Vocabulary.STATEMENT);
        sheet.add(node, Vocabulary.SUBJECT, subject);
        sheet.add(node, Vocabulary.PREDICATE, predicate);
        sheet.add(node, Vocabulary.OBJECT, object);
        commitment(sheet, node, statement.commitment());
        matched(sheet, node, statement.matched());
        sheet.source(node, statement.span(), statement.sentence());
        if (asserted(statement.commitment())) {
            sheet.add(subject, predicate, object);
        }
    }

    private boolean asserted(Statement.Commitment commitment) {
        return ontology.term(commitment.factuality())
                .flatMap(code -> code.string(Vocabulary.ASSERTS_EDGE.getURI())).filter("true"::equals).isPresent();
    }

    static void commitment(Sheet sheet, Node node, Statement.Commitment commitment) {
        sheet.add(node, Vocabulary.FACTUALITY, Sheet.iri(commitment.factuality()));
        commitment.statedBy().ifPresent(by -> sheet.add(node, Vocabulary.STATED_BY, sheet.entity(by)));
    }

    static void matched(Sheet sheet, Node node, Statement.Matched matched) {
        sheet.add(node, Vocabulary.MATCHED_BY, Sheet.iri(matched.term()));
        sheet.add(node, Vocabulary.CONFIDENCE, Literals.decimal(
                BigDecimal.valueOf(matched.confidence()).setScale(DIGITS, RoundingMode.HALF_UP)));
    }
}
