// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Article;
import org.nutgraph.article.Block;
import org.nutgraph.article.Metadata;
import org.nutgraph.article.Span;
import org.nutgraph.article.View;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

final class MarksTest {
    private static final Pattern PIECES = Pattern.compile("\\p{L}+|\\S");

    @Test
    void each_pair_of_marks_holds_its_words() {
        assertThat(passages("She said \"yes\" and \"no, never,\" twice.")).containsExactly("yes", "no, never");
    }

    @Test
    void a_mark_left_open_goes_on_in_the_next_paragraph() {
        assertThat(passages("\"One day.", "\"Two days,\" he said.")).containsExactly("One day.", "Two days");
    }

    @Test
    void an_apostrophe_is_no_mark() {
        assertThat(passages("The workers' union and Ana's plan fell.")).isEmpty();
    }

    @Test
    void a_mark_that_is_never_closed_opens_nothing() {
        assertThat(passages("A \"lonely mark stands here.", "Nothing follows.")).isEmpty();
    }

    @Test
    void no_row_of_words_and_marks_makes_it_fail() {
        QuotationExtractor extractor = new QuotationExtractor(OntologyReader.read(List.of()));
        Random random = new Random(7);
        String[] pieces = {"\"", "'", "said", "she", "that", ",", ".", ":", "according", "to", "director", "of", "(",
                "—"};
        for (int round = 0; round < 300; round++) {
            String[] blocks = IntStream.range(0, 3).mapToObj(block -> String.join(random.nextBoolean() ? " " : "",
                    IntStream.range(0, 12).mapToObj(at -> pieces[random.nextInt(pieces.length)]).toList()))
                    .toArray(String[]::new);
            AnnotatedArticle article = article(random, blocks);
            assertThat(extractor.extract(article, List.of())).allSatisfy(quotation -> assertThat(quotation.text())
                    .isEqualToIgnoringWhitespace(article.article().words(quotation.span())));
        }
    }

    private static List<String> passages(String... blocks) {
        Running text = new Running(article(new Random(1), blocks));
        return Marks.of(text).stream().map(passage -> IntStream.range(passage.first(), passage.last())
                .mapToObj(at -> (at > passage.first() && text.word(at).token().spaced() ? " " : "")
                        + text.word(at).text())
                .reduce("", String::concat)).toList();
    }

    /** One sentence a block; the grammar is any at all, as nothing may depend on its being right. */
    private static AnnotatedArticle article(Random random, String... blocks) {
        List<Sentence> sentences = new ArrayList<>();
        List<Block> views = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String block : blocks) {
            int offset = all.length();
            all.append(block).append('\n');
            views.add(new Block(Block.Kind.PARAGRAPH,
                    new View(block, IntStream.range(offset, offset + block.length()).toArray())));
            sentences.add(new Sentence(sentences.size(), sentences.size(), tokens(block, offset, random)));
        }
        return new AnnotatedArticle(new Article("0".repeat(64), all.toString(), views, new Metadata(Optional.empty(),
                Optional.empty(), List.of(), Optional.empty(), Optional.of(LocalDate.EPOCH), "en", Optional.empty())),
                sentences);
    }

    private static List<Token> tokens(String block, int offset, Random random) {
        List<Token> tokens = new ArrayList<>();
        Matcher pieces = PIECES.matcher(block);
        int end = -1;
        while (pieces.find()) {
            boolean spaced = end >= 0 && pieces.start() > end;
            boolean plural = pieces.group().equals("'") && end == pieces.start();
            end = pieces.end();
            tokens.add(new Token(tokens.size(), new Span(offset + pieces.start(), offset + end), pieces.group(),
                    pieces.group(), plural ? "POS" : random.nextBoolean() ? "VBD" : "NN", "O",
                    random.nextInt(4) - 1 < tokens.size() ? random.nextInt(4) - 1 : -1,
                    random.nextBoolean() ? "nsubj" : "ccomp", spaced));
        }
        return withHeadsInside(tokens);
    }

    private static List<Token> withHeadsInside(List<Token> tokens) {
        return tokens.stream().map(token -> token.head() < tokens.size()
                ? token
                : new Token(token.index(), token.span(), token.text(), token.lemma(), token.tag(), token.name(), -1,
                        token.relation(), token.spaced()))
                .toList();
    }
}
