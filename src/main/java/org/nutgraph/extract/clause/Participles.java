// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Token;

/** Verbs that the parser takes for adjectives of what they are done to: "having sued the bank, the union". */
final class Participles {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");

    private Participles() {}

    /** "The bank, which bought Orsa, closed": the parser has Orsa, which is "bought", for another name of the bank. */
    static void relative(Draft draft) {
        draft.tokens().filter(verb -> FINITE.contains(verb.tag()) && verb.relation().equals("amod")
                && verb.head() > verb.index() && draft.token(verb.head()).relation().equals("appos"))
                .forEach(verb -> draft.children(verb.head())
                        .filter(word -> word.tag().startsWith("W") && word.index() == verb.index() - 1).findFirst()
                        .ifPresent(pronoun -> {
                            Token undergoer = draft.token(verb.head());
                            draft.attach(verb, undergoer.head(), "acl:relcl");
                            draft.attach(undergoer, verb.index(), "obj");
                            draft.attach(pronoun, verb.index(), "nsubj");
                            draft.children(undergoer.index(), "nmod").filter(draft::date)
                                    .forEach(date -> draft.attach(date, verb.index(), "obl"));
                        }));
    }

    /** "After scrapping the levy, the ministry": to the parser a noun. */
    static void adverbial(Draft draft) {
        draft.tokens().filter(verb -> verb.tag().equals("VBG") && verb.relation().equals("obl") && verb.head() >= 0
                && draft.has(verb.index(), "case") && draft.has(verb.index(), "obj"))
                .forEach(verb -> draft.attach(verb, verb.head(), "advcl"));
    }

    /** "Having sued the bank, the union won": the parser has the bank win, by another name the union. */
    static void perfect(Draft draft) {
        draft.tokens().filter(verb -> verb.index() == 1 && verb.tag().equals("VBN")
                && draft.children(0).findAny().isEmpty() && draft.token(0).tag().equals("VBG")
                && draft.token(0).head() == 1)
                .forEach(verb -> draft.tokens().filter(noun -> noun.relation().equals("nsubj")
                        && noun.index() > verb.index() && Draft.noun(noun) && draft.comma(noun.index() + 1))
                        .findFirst().ifPresent(noun -> doer(draft, noun).ifPresent(doer -> {
                            Token main = draft.token(noun.head());
                            draft.attach(doer, main.index(), "nsubj");
                            if (verb.head() < 0) {
                                draft.attach(main, -1, "root");
                            }
                            draft.attach(draft.token(verb.index()), main.index(), "advcl");
                            draft.attach(draft.token(noun.index()), verb.index(), "obj");
                        })));
    }

    private static Optional<Token> doer(Draft draft, Token noun) {
        return draft.children(noun.index(), "appos")
                .filter(beside -> beside.index() > noun.index() && beside.index() < noun.head()).findFirst();
    }
}
