// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Optional;

import org.nutgraph.article.Span;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Statement;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** Who says what a clause says, and how firmly: the innermost speaker whose words it is among, else the article. */
final class Sources {
    private final Firmness firmness;
    private final Optional<String> attributed;
    private final List<Quotation> quotations;

    Sources(Ontology ontology, Firmness firmness, List<Quotation> quotations) {
        this.firmness = firmness;
        this.attributed = ontology.scheme(Lex.NGC + "factuality").stream()
                .filter(code -> code.string(Lex.ATTRIBUTED).isPresent()).map(Term::iri).findFirst();
        this.quotations = quotations;
    }

    Statement.Commitment of(Hit hit) {
        String code = firmness.of(hit.syntax(), hit.anchor());
        Optional<Quotation> told = Quotation.innermost(quotations, hit.anchor().span());
        Optional<String> by = told.flatMap(Quotation::speaker).flatMap(Quotation.Speaker::entity);
        boolean only = told.isPresent() && firmness.usual(code);
        return new Statement.Commitment(only ? attributed.orElse(code) : code, by);
    }

    /** Gives where those are named whose words some words are among, where they are no entity: "the bank". */
    Optional<Span> teller(Span span) {
        return Quotation.innermost(quotations, span).flatMap(Quotation::speaker)
                .filter(speaker -> speaker.entity().isEmpty())
                .map(Quotation.Speaker::span);
    }
}
