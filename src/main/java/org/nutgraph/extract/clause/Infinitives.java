// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;

import org.nutgraph.annotate.Token;

/** Infinitives that the parser takes for the subject of the main verb, and verbs that it takes for nouns. */
final class Infinitives {
    private Infinitives() {}

    /** "Insisted that the council fine the mill": what has a subject and an object is a verb. */
    static void bare(Draft draft) {
        draft.tokens().filter(word -> word.tag().equals("NN") && word.relation().equals("ccomp")
                && draft.has(word.index(), "mark") && draft.has(word.index(), "nsubj")
                && draft.has(word.index(), "obj")).forEach(word -> draft.retag(word, "VB"));
    }

    /** "The council disputes that it sold the mill": what a clause hangs from, behind a noun, is a verb of that noun. */
    static void finite(Draft draft) {
        draft.tokens().filter(word -> word.tag().equals("NNS") && word.relation().equals("root"))
                .filter(word -> draft.children(word.index(), "ccomp")
                        .anyMatch(clause -> draft.has(clause.index(), "nsubj")
                                && draft.has(clause.index(), "mark")))
                .forEach(word -> draft.children(word.index(), "compound")
                        .filter(noun -> noun.index() == word.index() - 1).findFirst().ifPresent(noun -> {
                            List<Token> before = draft.children(word.index())
                                    .filter(child -> child.index() < noun.index()).toList();
                            draft.retag(word, "VBZ");
                            draft.attach(noun, word.index(), "nsubj");
                            before.forEach(child -> draft.attach(child, noun.index(), child.relation()));
                        }));
    }

    /** "Plans to sell the mill were dropped": plans are dropped, and to sell is what is planned. */
    static void ofNouns(Draft draft) {
        draft.tokens().filter(verb -> verb.relation().startsWith("csubj") && Syntax.verb(verb) && verb.head() >= 0)
                .forEach(verb -> draft.children(verb.index(), "mark").filter(mark -> mark.tag().equals("TO"))
                        .findFirst()
                        .flatMap(mark -> draft.children(verb.index(), "nsubj").filter(Draft::noun)
                                .filter(noun -> noun.index() < mark.index()).findFirst())
                        .ifPresent(noun -> {
                            draft.attach(noun, verb.head(), verb.relation().replace("csubj", "nsubj"));
                            draft.attach(verb, noun.index(), "acl");
                        }));
    }
}
