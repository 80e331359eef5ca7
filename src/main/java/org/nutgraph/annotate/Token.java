// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate;

import org.nutgraph.article.Span;

/**
 * One word or mark of a sentence.
 *
 * @param index    its place in the sentence, from 0
 * @param span     where it stands in the article
 * @param text     the word as read by the engine: straight marks, plain spaces
 * @param lemma    its base form
 * @param tag      its part of speech (Penn Treebank tag set)
 * @param name     the kind of name it is part of (PERSON, ORGANIZATION, LOCATION), or O
 * @param head     the index of the token that governs it, or -1 for the root
 * @param relation the Universal Dependencies relation to its head
 * @param spaced   whether white space stands before it
 */
public record Token(int index, Span span, String text, String lemma, String tag, String name, int head,
        String relation, boolean spaced) {
    /** Says whether the word begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }

    /** Gives the same word as another parse has it: governed by another one (-1 for none), in a relation to that. */
    public Token under(int other, String as) {
        return new Token(index, span, text, lemma, tag, name, other, as, spaced);
    }

    /** Says whether it is a word or number rather than a mark. */
    public boolean word() {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
