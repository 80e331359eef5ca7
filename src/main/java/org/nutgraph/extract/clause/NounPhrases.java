// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.BitSet;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Grammar;

/** How far the noun phrase of a head word reaches. */
final class NounPhrases {
    private static final Set<String> BEFORE = Set.of("compound", "amod", "nummod", "nmod:poss", "nmod");
    private static final int LONGEST_TAIL = 8;

    private NounPhrases() {}

    /** Gives the first token of it, behind articles and possessive pronouns. */
    static int first(Sentence sentence, Token head) {
        int first = head.index();
        while (first > 0 && belongs(sentence, first - 1, head.index())) {
            first--;
        }
        return first;
    }

    private static boolean belongs(Sentence sentence, int at, int head) {
        Token token = sentence.token(at);
        boolean clause = token.tag().equals("VBG") && at > 0 && sentence.token(at - 1).relation().equals("punct");
        if (clause || token.tag().equals("DT") || token.tag().startsWith("PRP") || token.tag().startsWith("W")) {
            return false;
        }
        int top = at;
        String relation = "";
        while (top >= 0 && top != head) {
            relation = sentence.token(top).relation();
            top = sentence.token(top).head();
        }
        return top == head && (BEFORE.contains(relation) || relation.equals("punct") && token.text().equals("-"));
    }

    /** Gives the token behind it: behind its head, or behind a phrase such as "of fish" that follows the head and belongs to nobody. */
    static int end(Sentence sentence, Token head) {
        int end = head.index() + 1;
        boolean tail = end < sentence.size() && sentence.token(end).relation().equals("case")
                && sentence.token(end).head() > end
                && sentence.token(sentence.token(end).head()).head() == head.index();
        if (!tail) {
            return end;
        }
        BitSet below = Grammar.subtree(sentence, sentence.token(end).head());
        int last = end;
        while (last < sentence.size() && below.get(last) && last - end < LONGEST_TAIL) {
            last++;
        }
        boolean owned = sentence.tokens().subList(end, last).stream().anyMatch(token -> token.tag().equals("PRP$"));
        return last - end < LONGEST_TAIL && !owned ? last : end;
    }

    static Span span(Sentence sentence, Token head) {
        return sentence.span(first(sentence, head), end(sentence, head));
    }

    static String text(Sentence sentence, Token head) {
        return sentence.text(first(sentence, head), end(sentence, head));
    }
}
