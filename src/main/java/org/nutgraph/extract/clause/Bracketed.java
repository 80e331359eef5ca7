// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Token;

/** "Ana Ruiz (born 5 May 1961 in Graz)", "a bank based in Oslo": the parser often loses what a participle is said of. */
final class Bracketed {
    private static final String OPEN = "-LRB-";
    private static final String CLOSE = "-RRB-";
    private static final int NEAR = 8;
    private static final Set<String> NAME = Set.of("compound", "flat");

    private Bracketed() {}

    /** "A bank based in Oslo": the parser may take the participle for a preposition. */
    static void prepositions(Draft draft) {
        draft.tokens().filter(verb -> verb.tag().equals("VBN") && verb.relation().equals("case")
                && verb.head() > verb.index() && verb.index() > 0 && Draft.noun(draft.token(verb.index() - 1))
                && draft.token(verb.index() + 1).tag().equals("IN"))
                .forEach(verb -> {
                    Token place = draft.token(verb.head());
                    int noun = noun(draft, verb.index() - 1);
                    if (place.head() == noun) {
                        draft.attach(verb, noun, "acl");
                        draft.attach(place, verb.index(), "obl");
                    }
                });
    }

    static void participles(Draft draft) {
        draft.tokens().filter(token -> token.tag().equals(OPEN) && token.index() > 0
                && Draft.noun(draft.token(token.index() - 1)))
                .forEach(open -> participle(draft, open.index()).ifPresent(verb -> {
                    draft.attach(verb, noun(draft, open.index() - 1), "acl");
                    date(draft, verb);
                }));
    }

    /** Gives the first participle between brackets, if nothing in front of it has a tense or is its subject. */
    private static Optional<Token> participle(Draft draft, int open) {
        return IntStream.range(open + 1, Math.min(open + NEAR, draft.size())).mapToObj(draft::token)
                .takeWhile(token -> !token.tag().equals(CLOSE) && !draft.finite(token))
                .filter(token -> token.tag().equals("VBN")).findFirst()
                .filter(verb -> !draft.has(verb.index(), "nsubj") && !draft.has(verb.index(), "nsubj:pass"));
    }

    private static int noun(Draft draft, int last) {
        int at = last;
        while (NAME.contains(draft.token(at).relation()) && draft.token(at).head() > at) {
            at = draft.token(at).head();
        }
        return at;
    }

    /** The first day behind the participle is when it was, whatever the parser hangs it from. */
    private static void date(Draft draft, Token verb) {
        IntStream.range(verb.index() + 1, draft.size()).mapToObj(draft::token)
                .takeWhile(token -> !token.tag().equals(CLOSE)).filter(draft::date).findFirst()
                .map(first -> top(draft, first))
                .filter(day -> day.head() != verb.index())
                .ifPresent(day -> draft.attach(day, verb.index(), "obl:tmod"));
    }

    /** Gives the word of a date that no other word of it governs. */
    private static Token top(Draft draft, Token word) {
        Token at = word;
        while (at.head() >= 0 && draft.date(draft.token(at.head()))
                && Math.abs(at.head() - word.index()) < NEAR / 2) {
            at = draft.token(at.head());
        }
        return at;
    }
}
