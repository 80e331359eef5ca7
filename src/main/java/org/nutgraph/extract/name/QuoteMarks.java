// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.Set;

import org.nutgraph.annotate.Token;

/** Marks around words that are quoted, as the tokenizer writes them. */
final class QuoteMarks {
    private static final Set<String> DOUBLE = Set.of("\"", "''", "``");
    private static final String SINGLE = "'";

    private QuoteMarks() {}

    /** Says whether a token is a double mark: a single one may be an apostrophe. */
    static boolean twofold(Token token) {
        return DOUBLE.contains(token.text());
    }

    /** Says whether a token is a double or a single mark. */
    static boolean any(Token token) {
        return twofold(token) || token.text().equals(SINGLE);
    }
}
