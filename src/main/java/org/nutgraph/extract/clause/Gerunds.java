// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import org.nutgraph.annotate.Token;

/** Participles before a name, which the parser takes for adjectives of it: "decided against visiting Peru". */
final class Gerunds {
    private Gerunds() {}

    /** "Decided against visiting Peru": Peru is visited, and the visit is what is decided against. */
    static void governing(Draft draft) {
        draft.tokens().filter(verb -> verb.tag().equals("VBG") && verb.relation().equals("amod") && verb.index() > 0)
                .filter(verb -> verb.head() > verb.index() && draft.token(verb.head()).tag().startsWith("NNP"))
                .forEach(verb -> {
                    Token name = draft.token(verb.head());
                    Token before = draft.token(verb.index() - 1);
                    if (before.relation().equals("case") && before.head() == name.index() && name.head() >= 0) {
                        draft.attach(verb, name.head(), "advcl");
                        draft.attach(name, verb.index(), "obj");
                        draft.attach(before, verb.index(), "case");
                    }
                });
    }

    /** "Is considering visiting Peru": the second is what the first is about. */
    static void governed(Draft draft) {
        draft.tokens().filter(verb -> verb.tag().equals("VBG") && verb.relation().equals("acl")
                && verb.head() == verb.index() - 1 && Syntax.verb(draft.token(verb.head())))
                .forEach(verb -> draft.attach(verb, verb.head(), "xcomp"));
    }
}
