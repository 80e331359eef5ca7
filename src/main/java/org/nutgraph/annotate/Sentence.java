// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate;

import java.util.List;
import java.util.stream.Stream;

import org.nutgraph.article.Span;

/**
 * One sentence, never empty.
 *
 * @param index  its place in the article, from 0
 * @param block  the index of its block in the article
 * @param tokens its tokens, in order
 */
public record Sentence(int index, int block, List<Token> tokens) {
    /** Keeps its own copies; fails with {@link IllegalArgumentException} without a token. */
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence has at least one token");
        }
    }

    /** Gives the number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** Gives the token at an index. */
    public Token token(int at) {
        return tokens.get(at);
    }

    /** Gives the range of the whole sentence. */
    public Span span() {
        return span(0, size());
    }

    /** Gives the range of the tokens from first up to, not including, last. */
    public Span span(int first, int last) {
        return new Span(token(first).span().begin(), token(last - 1).span().end());
    }

    /** Gives the words of the tokens from first up to, not including, last, spaced as written. */
    public String text(int first, int last) {
        StringBuilder words = new StringBuilder(token(first).text());
        for (Token token : tokens.subList(first + 1, last)) {
            words.append(token.spaced() ? " " : "").append(token.text());
        }
        return words.toString();
    }

    /** Gives the tokens that the token at an index governs, in order. */
    public Stream<Token> dependents(int at) {
        return tokens.stream().filter(token -> token.head() == at);
    }
}
