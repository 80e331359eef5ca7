// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Token;

/** Participles that the parser takes for adjectives of a noun, or loses: "decided against visiting Peru". */
final class Gerunds {
    /** What no adjective stands before: "by arresting two students". */
    private static final Set<String> OPENING = Set.of("DT", "PRP$", "CD");
    private static final Set<String> LOOSE = Set.of("acl", "dep");

    private Gerunds() {}

    /** "Decided against visiting Peru": Peru is visited, and the visit is what is decided against. */
    static void governing(Draft draft) {
        draft.tokens().filter(verb -> verb.tag().equals("VBG") && verb.relation().equals("amod") && verb.index() > 0)
                .filter(verb -> verb.head() > verb.index() && (draft.token(verb.head()).tag().startsWith("NNP")
                        || Draft.noun(draft.token(verb.head()))
                                && OPENING.contains(draft.token(verb.index() + 1).tag())))
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

    /** "Is considering visiting Peru", "gave up visiting it": the second is what the first is about. */
    static void governed(Draft draft) {
        draft.tokens().filter(verb -> verb.tag().equals("VBG") && LOOSE.contains(verb.relation()) && verb.head() >= 0
                && Syntax.verb(draft.token(verb.head())) && behind(draft, verb))
                .forEach(verb -> draft.attach(verb, verb.head(), "xcomp"));
    }

    /** Says whether nothing but a particle stands between a verb and the one that governs it. */
    private static boolean behind(Draft draft, Token verb) {
        return verb.head() < verb.index() && IntStream.range(verb.head() + 1, verb.index()).mapToObj(draft::token)
                .allMatch(token -> token.tag().equals("RP") || token.relation().equals("compound:prt"));
    }

    /** "Instead of visiting Lima, Ana Ruiz flew": the parser takes the visit for the subject, her for another Lima. */
    static void fronted(Draft draft) {
        draft.tokens().filter(verb -> verb.tag().equals("VBG") && verb.relation().startsWith("nsubj")
                && verb.head() > verb.index())
                .forEach(verb -> draft.tokens()
                        .filter(name -> name.relation().equals("appos") && name.index() > verb.index()
                                && name.index() < verb.head() && draft.token(name.head()).head() == verb.index()
                                && draft.comma(draft.token(name.head()).index() + 1))
                        .findFirst().ifPresent(name -> {
                            draft.attach(name, verb.head(), verb.relation());
                            draft.children(verb.head(), "mark").filter(mark -> mark.index() < verb.index())
                                    .forEach(mark -> draft.attach(mark, verb.index(), "mark"));
                            draft.attach(verb, verb.head(), "advcl");
                        }));
    }
}
