// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Cues;
import org.nutgraph.extract.Innermost;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Statement;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** Who says what a clause says, and how firmly: the innermost speaker whose words it is among, else the article. */
final class Sources {
    private final Firmness firmness;
    private final Optional<String> attributed;
    private final Innermost<Quotation> quotations;
    private final Stances stances;
    private final Cues speech;
    private final Map<String, List<String>> presupposing;

    Sources(Ontology ontology, Firmness firmness, List<Quotation> quotations) {
        this.firmness = firmness;
        this.attributed = ontology.scheme(Lex.NGC + "factuality").stream()
                .filter(code -> code.string(Lex.ATTRIBUTED).isPresent()).map(Term::iri).findFirst();
        this.quotations = new Innermost<>(quotations, Quotation::told);
        this.stances = new Stances(ontology);
        this.speech = new Cues(ontology, "speech");
        this.presupposing = ontology.terms().stream().filter(term -> term.string(Lex.PRESUPPOSED_BY).isPresent())
                .collect(Collectors.toMap(Term::iri, term -> term.strings(Lex.PRESUPPOSED_BY)));
    }

    Statement.Commitment of(Hit hit) {
        String code = presupposed(hit) ? firmness.usual() : firmness.of(hit.syntax(), hit.anchor());
        Optional<Quotation> told = quotations.around(hit.anchor().span());
        Optional<String> by = told.flatMap(Quotation::speaker).flatMap(Quotation.Speaker::entity);
        boolean only = told.isPresent() && firmness.usual(code);
        return new Statement.Commitment(only ? attributed.orElse(code) : code, by);
    }

    /** "She threatened to leave the council": that she is a member is no threat. */
    private boolean presupposed(Hit hit) {
        return presupposing.getOrDefault(hit.rule().term(), List.of()).contains(hit.anchor().lemma());
    }

    /** Gives who wants or expects that others do it, if nobody nearer tells it. */
    Optional<Token> holder(Hit hit) {
        Optional<Quotation> told = quotations.around(hit.anchor().span());
        return stances.verb(hit.syntax(), hit.anchor())
                .filter(verb -> told.filter(words -> !words.told().contains(verb.span())).isEmpty())
                .flatMap(verb -> Stances.holder(hit.syntax(), verb));
    }

    /** Says whether a clause gives words of its subject: "denied reports that", "announced plans to". */
    boolean speaks(Hit hit) {
        return Syntax.verb(hit.anchor()) && (speech.at(hit.syntax().sentence(), hit.anchor().index()).isPresent()
                || stances.at(hit.syntax().sentence(), hit.anchor()));
    }

    /** Gives where those are named whose words some words are among, where they are no entity: "the bank". */
    Optional<Span> teller(Span span) {
        return quotations.around(span).flatMap(Quotation::speaker)
                .filter(speaker -> speaker.entity().isEmpty())
                .map(Quotation.Speaker::span);
    }
}
