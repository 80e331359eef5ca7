// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Grammar;

/**
 * Where a figure stands in its sentence.
 *
 * @param sentence the sentence
 * @param first    the index of the first token of the figure
 * @param last     the index after its last token
 * @param nouns    the tokens from the head of the figure up to its verb, the nearest first, without the verb
 * @param verb     the verb that the figure hangs from
 */
record Site(Sentence sentence, int first, int last, List<Token> nouns, Optional<Token> verb) {
    private static final Set<String> CLAUSAL = Set.of("root", "ccomp", "advcl", "acl", "acl:relcl", "csubj",
            "parataxis");
    private static final Set<String> AT_ONCE = Set.of("acl", "acl:relcl", "xcomp");
    private static final Set<String> WITHIN = Set.of("acl", "acl:relcl", "obj", "xcomp");
    private static final int DEEPEST = 3;

    /** Keeps its own copy of the list. */
    Site {
        nouns = List.copyOf(nouns);
    }

    static Optional<Site> of(Sentence sentence, Span words) {
        List<Token> inside = sentence.within(words);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        int first = inside.getFirst().index();
        int last = inside.getLast().index() + 1;
        Token head = inside.stream().filter(token -> token.head() < first || token.head() >= last).findFirst()
                .orElse(inside.getLast());
        List<Token> up = mended(Grammar.upward(sentence, head.index()).toList());
        List<Token> nouns = new ArrayList<>();
        for (Token token : up) {
            if (verb(token)) {
                return Optional.of(new Site(sentence, first, last, nouns, Optional.of(token)));
            }
            nouns.add(token);
            if (CLAUSAL.contains(token.relation())) {
                break;
            }
        }
        return Optional.of(new Site(sentence, first, last, nouns, Optional.empty()));
    }

    /** "Four offices, all of them in Lisbon, and 50 clerks": what is joined to a name for the parser belongs to the noun above. */
    private static List<Token> mended(List<Token> up) {
        for (int at = 0; at + 1 < up.size(); at++) {
            boolean astray = up.get(at).relation().equals("conj") && up.get(at).tag().equals("NNS")
                    && up.get(at + 1).tag().startsWith("NNP");
            if (astray) {
                List<Token> joined = new ArrayList<>(up.subList(0, at + 1));
                up.stream().skip(at + 2).dropWhile(token -> !token.tag().equals("NNS")).forEach(joined::add);
                return joined.size() > at + 1 ? joined : up;
            }
        }
        return up;
    }

    /** Gives the verbs of the clauses that say when a verb's clause happens: "when a bridge collapsed". */
    static Stream<Token> meanwhile(Sentence sentence, Token verb) {
        return sentence.dependents(verb.index()).filter(clause -> clause.relation().equals("advcl") && verb(clause))
                .filter(clause -> sentence.dependents(clause.index()).anyMatch(word -> word.tag().equals("WRB")));
    }

    static boolean verb(Token token) {
        return token.tag().startsWith("VB") && !token.relation().equals("amod")
                && !token.relation().equals("compound");
    }

    /** Gives the word that the clause of the figure is built on: its verb, or the noun or number that stands for one. */
    Token top() {
        return verb.orElseGet(nouns::getLast);
    }

    /**
     * Gives the phrases that hang by a preposition from the words of the figure, from its verb, and from the clauses
     * that describe what is counted; the nearest first.
     */
    List<Token> phrases() {
        Set<Token> seen = new LinkedHashSet<>(nouns);
        seen.add(top());
        List<Token> level = List.copyOf(seen);
        List<Token> found = new ArrayList<>();
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Token> next = new ArrayList<>();
            Set<String> within = depth == 0 ? AT_ONCE : WITHIN;
            for (Token word : level) {
                sentence.dependents(word.index()).filter(token -> token.index() < first || token.index() >= last)
                        .forEach(token -> {
                            if (token.relation().startsWith("obl") || token.relation().startsWith("nmod")) {
                                found.add(token);
                                if (part(token) && seen.add(token)) {
                                    next.add(token);
                                }
                            } else if (within.contains(token.relation()) && seen.add(token)) {
                                next.add(token);
                            }
                        });
            }
            level = next;
        }
        found.removeAll(nouns);
        found.sort(Comparator.comparingInt(token -> distance(token.index())));
        return found;
    }

    /** "Half of the wells in Mali": what a part is of. */
    private boolean part(Token token) {
        return token.head() >= first && token.head() < last && Grammar.child(sentence, token.index(), "case")
                .filter(word -> word.lemma().equals("of")).isPresent();
    }

    /** Gives how many tokens lie between the figure and another token. */
    int distance(int token) {
        return token < first ? first - token : token - last + 1;
    }
}
