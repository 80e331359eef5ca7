// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.Map;

import org.nutgraph.annotate.Token;

/**
 * A pattern found in a sentence.
 *
 * @param rule   the pattern
 * @param syntax the sentence
 * @param anchor the word it hangs on: the verb or noun of a clause, the first word of a phrase
 * @param slots  the head word in each slot
 */
record Hit(Rule rule, Syntax syntax, Token anchor, Map<String, Token> slots) {
    /** Says whether another hit of the same term at the same word says all of this and more. */
    boolean within(Hit other) {
        return rule.term().equals(other.rule.term()) && anchor.equals(other.anchor)
                && other.slots.size() > slots.size() && other.slots.entrySet().containsAll(slots.entrySet());
    }

    /** "Directed the agency to close": who tells another what to do does not, by this word, do it to him. */
    boolean overruledBy(Hit other) {
        return (anchor.equals(other.anchor) || joinedTo(other.anchor)) && slots.values().stream().noneMatch(Hit::clause)
                && other.slots.values().stream().anyMatch(Hit::clause)
                && slots.values().stream().allMatch(other.slots::containsValue);
    }

    private boolean joinedTo(Token verb) {
        return anchor.relation().equals("conj") && anchor.head() == verb.index();
    }

    private static boolean clause(Token token) {
        return Syntax.verb(token) && token.relation().equals("xcomp");
    }
}
