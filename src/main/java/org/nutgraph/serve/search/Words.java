// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Text as words that are compared: without case and accents, so that Garduno finds Garduño. */
final class Words extends Analyzer {
    private static final Words SAME = new Words();

    private Words() {}

    /** Gives the one there is. */
    static Analyzer analyzer() {
        return SAME;
    }

    /** Gives the words of a text, in order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = SAME.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return words;
    }

    /** Gives a text as its words alone: equal for names that are the same but for case, accents and marks. */
    static String folded(String text) {
        return String.join(" ", of(text));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }
}
