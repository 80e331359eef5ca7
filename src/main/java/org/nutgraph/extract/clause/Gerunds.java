// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Token;

/** Participles that the parser takes for adjectives of a noun, or loses: "decided against visiting Peru". */
final class Gerunds {
    /** What no adjective stands before: "by arresting two students". */
    private static final Set<String> OPENING = Set.of("DT", "PRP$", "CD");
    private static final Set<String> PARTICLES = Set.of("RP", "RB");
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

    /** "Backed away from closing it": the parser hangs what is backed away from from the adverb. */
    static void away(Draft draft) {
        draft.tokens().filter(verb -> verb.tag().equals("VBG") && verb.relation().equals("advcl") && verb.head() > 0)
                .filter(verb -> draft.token(verb.head()).tag().equals("RB"))
                .forEach(verb -> {
                    Token adverb = draft.token(verb.head());
                    if (adverb.head() == adverb.index() - 1 && Syntax.verb(draft.token(adverb.head()))) {
                        draft.attach(verb, adverb.head(), "advcl");
                    }
                });
    }

    /** Says whether nothing but a particle stands between a verb and the one that governs it. */
    private static boolean behind(Draft draft, Token verb) {
        return verb.head() < verb.index() && IntStream.range(verb.head() + 1, verb.index()).mapToObj(draft::token)
                .allMatch(token -> PARTICLES.contains(token.tag()) || token.relation().equals("compound:prt"));
    }

    /** "Instead of visiting Lima, Ana Ruiz flew": the parser takes the visit for the subject, her for another Lima. */
    static void fronted(Draft draft) {
        draft.tokens().filter(verb -> verb.tag().equals("VBG")).forEach(verb -> main(draft, verb)
                .ifPresent(main -> draft.tokens()
                        .filter(name -> name.relation().equals("appos") && name.index() > verb.index()
                                && name.index() < main.index() && draft.token(name.head()).head() == verb.index()
                                && draft.comma(draft.token(name.head()).index() + 1))
                        .findFirst().ifPresent(name -> leading(draft, verb, name, main))));
    }

    private static void leading(Draft draft, Token verb, Token name, Token main) {
        draft.attach(name, main.index(), "nsubj");
        List<Token> before = draft.children(main.index()).filter(word -> word.index() < verb.index()
                && (word.relation().equals("mark") || word.index() == verb.head())).toList();
        draft.attach(verb, main.index(), "advcl");
        before.forEach(word -> draft.attach(word, verb.index(), "mark"));
    }

    /** Gives the verb further on that a fronted gerund hangs from, itself or by an adverb: "far from visiting". */
    private static Optional<Token> main(Draft draft, Token verb) {
        Token above = verb.head() < 0 ? verb : draft.token(verb.head());
        boolean adverb = above.tag().equals("RB") && above.index() < verb.index() && above.head() >= 0;
        Token main = adverb ? draft.token(above.head()) : above;
        boolean open = verb.relation().startsWith("nsubj") || adverb && !draft.has(main.index(), "nsubj");
        return Optional.of(main).filter(token -> open && token.index() > verb.index() && Syntax.verb(token));
    }
}
