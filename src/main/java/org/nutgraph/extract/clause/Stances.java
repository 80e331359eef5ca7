// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.Optional;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Cues;
import org.nutgraph.extract.Grammar;
import org.nutgraph.ontology.Ontology;

/** Who wants, expects or believes that others do something: "the mayor wants the bank to pay" is the mayor's. */
final class Stances {
    private final Cues stances;

    Stances(Ontology ontology) {
        this.stances = new Cues(ontology, "stance");
    }

    /** Gives the innermost verb by which somebody takes a stance on what hangs from a word. */
    Optional<Token> verb(Syntax syntax, Token anchor) {
        Stream<Token> verbs = anchor.tag().startsWith("NN")
                ? Stream.of(Chain.taker(syntax, anchor), Chain.tied(syntax, anchor)).flatMap(Optional::stream)
                : Chain.of(syntax, anchor).asked().stream();
        return verbs.filter(verb -> !syntax.passive(verb.index())
                && stances.at(syntax.sentence(), verb.index()).isPresent()).findFirst();
    }

    /** Says whether somebody takes a stance by a verb. */
    boolean at(Sentence sentence, Token verb) {
        return stances.at(sentence, verb.index()).isPresent();
    }

    /** Gives who takes the stance of a verb. */
    static Optional<Token> holder(Syntax syntax, Token verb) {
        return Grammar.subject(syntax.sentence(), verb.index());
    }
}
