// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Grammar;
import org.nutgraph.extract.Innermost;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Fact;
import org.nutgraph.facts.Statement;
import org.nutgraph.ontology.Lex;

/** What somebody promises, threatens, denies or asks for is said by them: it is theirs, not the article's. */
final class Spoken {
    private record Clause(Span span, String speaker) {}

    private final List<Clause> clauses = new ArrayList<>();

    /** Takes the head of a clause that is what an event is about. */
    void add(Hit hit, Token head, List<Event.Role> roles) {
        List<String> actors = roles.stream().filter(role -> role.property().equals(Lex.ACTOR)).map(Event.Role::entity)
                .toList();
        if (actors.size() == 1) {
            BitSet inside = Grammar.subtree(hit.syntax().sentence(), head.index());
            clauses.add(new Clause(hit.syntax().sentence().span(inside.nextSetBit(0), inside.length()),
                    actors.getFirst()));
        }
    }

    /** Gives facts, each with its innermost speaker if it has none yet. */
    List<Fact> attributed(Collection<Fact> facts) {
        Innermost<Clause> told = new Innermost<>(clauses, Clause::span);
        return facts.stream().map(fact -> told.around(fact.span()).map(clause -> by(fact, clause.speaker()))
                .orElse(fact)).toList();
    }

    /** Gives a fact as said by somebody; the same if it has a speaker. */
    static Fact by(Fact fact, String by) {
        return switch (fact) {
            case Statement said when said.commitment().statedBy().isEmpty() -> new Statement(said.span(),
                    said.subject(), said.predicate(), said.object(), by(said.commitment(), by), said.matched(),
                    said.sentence());
            case Event event when event.commitment().statedBy().isEmpty() -> new Event(event.span(), event.type(),
                    event.roles(), event.theme(), event.content(), event.time(), by(event.commitment(), by),
                    event.matched(), event.sentence());
            default -> fact;
        };
    }

    private static Statement.Commitment by(Statement.Commitment commitment, String speaker) {
        return new Statement.Commitment(commitment.factuality(), Optional.of(speaker));
    }
}
