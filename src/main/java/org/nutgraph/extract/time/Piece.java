// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import org.nutgraph.article.Span;

/**
 * A part of a token that is all digits, all letters, or one mark: "8am" has two.
 *
 * @param text   the part as read
 * @param lower  the same in lower case
 * @param token  the index of its token in the sentence
 * @param tag    the part of speech of its token
 * @param name   the kind of name its token is part of, or O
 * @param span   where it stands in the article
 * @param spaced whether white space stands before it
 */
record Piece(String text, String lower, int token, String tag, String name, Span span, boolean spaced) {
    boolean digits() {
        char first = text.charAt(0);
        return first >= '0' && first <= '9';
    }

    boolean letters() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
