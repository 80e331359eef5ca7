// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.relate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Statement;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** Makes statements of what stands beside a name: of the relations with a mark, the one that is said of such a thing. */
final class Beside {
    private static final double SURE = 0.8;

    private final Ontology ontology;
    private final String mark;
    private final List<Term> relations;
    private final Optional<String> asserted;

    /** Takes the vocabulary and the property that marks relations told in a way. */
    Beside(Ontology ontology, String mark) {
        this.ontology = ontology;
        this.mark = mark;
        this.relations = ontology.terms().stream().filter(term -> !term.strings(mark).isEmpty()).toList();
        this.asserted = ontology.defaultOf(Lex.NGC + "factuality").map(Term::iri);
    }

    /** Gives all relations that are told in this way. */
    List<Term> relations() {
        return relations;
    }

    /**
     * Gives the statement that a thing is so related to another, where the mark has a value (a word between them); nothing
     * if no relation that has it can hold between such things.
     */
    Optional<Statement> of(Sentence sentence, Span words, Entity subject, Entity object, String value,
            String pattern) {
        return relation(subject, object, value).filter(term -> !subject.id().equals(object.id()))
                .flatMap(term -> asserted.map(code -> new Statement(words, subject.id(), term.iri(), object.id(),
                        new Statement.Commitment(code, Optional.empty()),
                        new Statement.Matched(term.iri(), pattern, SURE), sentence.span())));
    }

    /** What is said of a narrower class of things comes first: a body is based in a place, all else lies in it. */
    private Optional<Term> relation(Entity subject, Entity object, String value) {
        return Stream.of(false, true).flatMap(open -> relations.stream()
                .filter(term -> term.strings(mark).contains(value)
                        && term.links(Lex.DOMAIN).isEmpty() == open))
                .filter(term -> term.links(Lex.DOMAIN).stream().allMatch(type -> ontology.isA(subject.type(), type))
                        && term.links(Lex.RANGE).stream().allMatch(type -> ontology.isA(object.type(), type)))
                .findFirst();
    }
}
