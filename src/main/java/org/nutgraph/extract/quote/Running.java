// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;

/** The words of an article in one line across its sentences, because speech does not stop where a sentence does. */
final class Running {
    /** A token and its place in the line. */
    record Word(int at, Sentence sentence, Token token) {
        String text() {
            return token.text();
        }

        int block() {
            return sentence.block();
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final int[] starts;
    private final List<Sentence> sentences;
    private final Map<Integer, List<Sentence>> byBlock;

    Running(AnnotatedArticle article) {
        this.sentences = article.sentences();
        this.byBlock = sentences.stream().collect(Collectors.groupingBy(Sentence::block));
        this.starts = new int[sentences.size()];
        for (int index = 0; index < starts.length; index++) {
            Sentence sentence = sentences.get(index);
            starts[index] = words.size();
            sentence.tokens().forEach(token -> words.add(new Word(words.size(), sentence, token)));
        }
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Gives the sentences of a block. */
    Stream<Sentence> in(int block) {
        return byBlock.getOrDefault(block, List.of()).stream();
    }

    /** Gives the place of a token of a sentence. */
    int at(Sentence sentence, int token) {
        return starts[sentence.index()] + token;
    }

    int begin(Sentence sentence) {
        return starts[sentence.index()];
    }

    int end(Sentence sentence) {
        return starts[sentence.index()] + sentence.size();
    }

    /** Gives the place after the last word of the block that a word is in. */
    int blockEnd(int from) {
        int end = from;
        while (end < size() && sameBlock(from, end)) {
            end++;
        }
        return end;
    }

    boolean sameBlock(int at, int other) {
        return at >= 0 && other >= 0 && at < size() && other < size() && word(at).block() == word(other).block();
    }

    Span span(int first, int last) {
        return word(first).token().span().cover(word(last - 1).token().span());
    }

    /** Says whether white space, or the edge of the block, stands before a word. */
    boolean gapBefore(int at) {
        return !sameBlock(at - 1, at) || word(at).token().spaced();
    }

    boolean gapAfter(int at) {
        return !sameBlock(at, at + 1) || word(at + 1).token().spaced();
    }
}
