// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import org.nutgraph.article.Span;

/**
 * A part of a token that is all digits, all letters, or one mark: "10km" has two.
 *
 * @param text   the part as read
 * @param lower  the same in lower case
 * @param kind   what it consists of
 * @param token  the index of its token in the sentence
 * @param span   where it stands in the article
 * @param spaced whether white space stands before it
 */
record Piece(String text, String lower, Kind kind, int token, Span span, boolean spaced) {
    enum Kind {
        NUMBER, FRACTION, WORD, MARK, NONE
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    boolean is(String mark) {
        return text.equals(mark);
    }
}
