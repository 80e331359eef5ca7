// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.ArrayList;
import java.util.List;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;

/** Builds sentences from words set apart by spaces; "word|TAG" gives a word its part of speech. */
final class Words {
    private Words() {}

    static Sentence of(String text) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : text.split(" ", -1)) {
            String[] parts = word.split("\\|", 2);
            int length = parts[0].codePointCount(0, parts[0].length());
            tokens.add(new Token(tokens.size(), new Span(begin, begin + length), parts[0], Lexicon.lower(parts[0]),
                    parts.length > 1 ? parts[1] : "NN", "O", -1, "dep", !tokens.isEmpty()));
            begin += length + 1;
        }
        return new Sentence(0, 0, tokens);
    }
}
