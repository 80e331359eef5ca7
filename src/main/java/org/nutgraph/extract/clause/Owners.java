// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.stream.Stream;

import org.nutgraph.annotate.Token;

/** Who would do what an infinitive behind a noun tells: whose plan it is, or who is under orders. */
final class Owners {
    private static final String OBJECT = "obj";

    private final Syntax syntax;
    private final FunctionWords words;

    Owners(Syntax syntax, FunctionWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    /** Gives who would do it; the noun itself is always one of them, for a plan closes what it is to close. */
    List<Token> of(int noun) {
        if (syntax.has(noun, "cop") && syntax.has(noun, "case")) {
            return syntax.surface(noun);
        }
        Token token = syntax.sentence().token(noun);
        if (words.asking(token.lemma())) {
            return List.of();
        }
        List<Token> named = Stream.of(syntax.possessors(noun), syntax.obliquesOf(noun, "from"),
                syntax.obliquesOf(noun, "by")).flatMap(List::stream).toList();
        return Stream.of(named, named.isEmpty() ? having(token) : List.<Token>of(), List.of(token))
                .flatMap(List::stream).toList();
    }

    /** "The mayor has a plan to close it". */
    private List<Token> having(Token noun) {
        return noun.relation().equals(OBJECT) && words.intent(noun.lemma()) && !syntax.passive(noun.head())
                ? syntax.surface(noun.head())
                : List.of();
    }
}
