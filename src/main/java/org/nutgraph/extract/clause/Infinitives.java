// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

/** Infinitives that tell what a noun is about, and that the parser takes for the subject of the main verb. */
final class Infinitives {
    private Infinitives() {}

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
