// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Term;

/** A verb before its subject that makes a condition: "Should the dam break, the town floods". */
final class Inversion {
    private Inversion() {}

    /** Gives the code that an inversion sets for a clause, if the clause has one. */
    static Optional<Term> of(Syntax syntax, Token anchor, Map<String, Term> verbs) {
        Optional<Token> own = syntax.children(anchor.index(), relation -> relation.startsWith("aux"))
                .filter(aux -> inverted(syntax, aux, anchor) && opens(syntax.sentence(), aux.index())).findFirst();
        return own.or(() -> first(syntax.sentence(), anchor))
                .flatMap(verb -> Optional.ofNullable(verbs.get(verb.text().toLowerCase(Locale.ROOT))));
    }

    private static boolean inverted(Syntax syntax, Token aux, Token anchor) {
        return syntax.children(anchor.index(), relation -> relation.startsWith("nsubj"))
                .anyMatch(subject -> subject.index() > aux.index());
    }

    private static boolean opens(Sentence sentence, int at) {
        return at == 0 || !sentence.token(at - 1).word();
    }

    /** "Were the Senate to approve it, the port would open": the parser makes the first verb the main one. */
    private static Optional<Token> first(Sentence sentence, Token anchor) {
        Token first = sentence.token(0);
        boolean verb = Syntax.verb(first) && anchor.head() == 0 && anchor.index() > 1;
        return Optional.of(first).filter(token -> verb && sentence.tokens().subList(0, anchor.index()).stream()
                .allMatch(Token::word)
                && sentence.tokens().subList(anchor.index(), sentence.size()).stream()
                        .anyMatch(word -> word.text().equals(",")));
    }
}
