// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.nutgraph.article.Span;

/** One sentence, never empty: a value, which keeps besides its tokens which of them each one governs. */
public final class Sentence {
    private final int index;
    private final int block;
    private final List<Token> tokens;
    /** The tokens without a governor, then those that each token governs. */
    private final List<List<Token>> governed;

    /**
     * Takes its place in the article, from 0, the index of its block in the article, and its tokens in order, of which
     * it keeps its own copy; fails with {@link IllegalArgumentException} without a token.
     */
    public Sentence(int index, int block, List<Token> tokens) {
        this.index = index;
        this.block = block;
        this.tokens = List.copyOf(tokens);
        if (this.tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence has at least one token");
        }
        this.governed = governed(this.tokens);
    }

    private static List<List<Token>> governed(List<Token> tokens) {
        List<List<Token>> governed = new ArrayList<>(tokens.size() + 1);
        for (int at = -1; at < tokens.size(); at++) {
            governed.add(List.of());
        }
        for (Token token : tokens) {
            if (governed.get(token.head() + 1).isEmpty()) {
                governed.set(token.head() + 1, new ArrayList<>(2));
            }
            governed.get(token.head() + 1).add(token);
        }
        return governed;
    }

    /** Gives its place in the article, from 0. */
    public int index() {
        return index;
    }

    /** Gives the index of its block in the article. */
    public int block() {
        return block;
    }

    /** Gives its tokens, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Gives the number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** Gives the token at an index. */
    public Token token(int at) {
        return tokens.get(at);
    }

    /** Gives the tokens that share something with a range of the article, in order. */
    public List<Token> within(Span range) {
        int first = 0;
        int end = size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (token(middle).span().end() <= range.begin()) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        while (end < size() && token(end).span().begin() < range.end()) {
            end++;
        }
        return tokens.subList(first, end);
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
        if (last == first + 1) {
            return token(first).text();
        }
        StringBuilder words = new StringBuilder(token(first).text());
        for (int at = first + 1; at < last; at++) {
            words.append(token(at).spaced() ? " " : "").append(token(at).text());
        }
        return words.toString();
    }

    /** Gives the tokens that the token at an index governs, in order; at -1, those that nothing governs. */
    public Stream<Token> dependents(int at) {
        return governed.get(at + 1).stream();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Sentence sentence && index == sentence.index
                && block == sentence.block && tokens.equals(sentence.tokens);
    }

    /** Its place tells it from the others of its article, so its words need not be gone through. */
    @Override
    public int hashCode() {
        return 31 * block + index;
    }
}
