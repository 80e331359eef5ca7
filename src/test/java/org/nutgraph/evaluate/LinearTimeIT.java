// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Article;
import org.nutgraph.article.Block;
import org.nutgraph.article.Metadata;
import org.nutgraph.article.Span;
import org.nutgraph.article.View;
import org.nutgraph.extract.Extractor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The time of extraction grows as its text does. One page is annotated by the models; longer articles are copies of
 * it, each about people of its own, so that what grows is sentences, names, quotations, figures, times and facts.
 * Processor time is measured, the least of some runs, so that other work on the machine does not count.
 */
final class LinearTimeIT {
    private static final int COPIES = 120;
    private static final int FACTOR = 4;
    private static final int RUNS = 2;
    private static final String NAME = "Qaaaash";
    private static final String PAGE = """
            Maria Qaaaash, the head of the Qaaaash Foundation, said on Monday that 300 homes in Lisbon were damaged.

            "We lost about 40 boats in April," she said. Ana Ribeiro proposed a $3 million bridge, according to the \
            foundation, and promised to visit Kenya by the end of August.

            The Qaaaash Foundation, which has 50 employees, denied that prices rose by 12 percent from a year earlier. \
            Ribeiro was elected mayor of Lima in 2019; her office did not close three schools.""";
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());

    @Test
    void four_times_the_text_takes_about_four_times_the_time() {
        AnnotatedArticle page = Engine.read(PAGE);
        AnnotatedArticle some = copies(page, COPIES);
        AnnotatedArticle more = copies(page, COPIES * FACTOR);
        assertThat(EXTRACTOR.extract(more).facts()).hasSizeGreaterThan(COPIES * FACTOR);
        least(some);
        least(some);
        double small = least(some);
        double large = least(more);
        System.err.println("extraction of " + tokens(some) + " tokens takes " + small + " s, of " + tokens(more)
                + " tokens " + large + " s: " + large / small + " times as much");
        assertThat(large / small).as("time of four times the text").isLessThan(FACTOR * 2);
    }

    private static double least(AnnotatedArticle article) {
        return DoubleStream.generate(() -> Cpu.seconds(() -> EXTRACTOR.extract(article))).limit(RUNS).min()
                .orElseThrow();
    }

    private static int tokens(AnnotatedArticle article) {
        return article.sentences().stream().mapToInt(Sentence::size).sum();
    }

    private static AnnotatedArticle copies(AnnotatedArticle page, int many) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int copy = 0; copy < many; copy++) {
            int offset = text.length();
            String name = name(copy);
            int before = blocks.size();
            text.append(page.article().text().replace(NAME, name)).append("\n\n");
            page.article().blocks().forEach(block -> blocks.add(new Block(block.kind(), view(block, name, offset))));
            page.sentences().forEach(sentence -> sentences.add(new Sentence(sentences.size(),
                    before + sentence.block(), sentence.tokens().stream().map(token -> moved(token, name, offset))
                            .toList())));
        }
        Metadata metadata = page.article().metadata();
        return new AnnotatedArticle(new Article("0".repeat(64), text.toString(), blocks, metadata), sentences);
    }

    /** As long as the name on the page, and another for each copy. */
    private static String name(int copy) {
        StringBuilder name = new StringBuilder("Q");
        for (int rest = copy, at = 0; at < 4; at++, rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.append("sh").toString();
    }

    private static View view(Block block, String name, int offset) {
        int begin = block.span().begin() + offset;
        String words = block.view().text().replace(NAME, name);
        return new View(words, IntStream.range(begin, begin + words.length()).toArray());
    }

    private static Token moved(Token token, String name, int offset) {
        return new Token(token.index(), new Span(token.span().begin() + offset, token.span().end() + offset),
                token.text().replace(NAME, name), token.lemma().replace(NAME, name), token.tag(), token.name(),
                token.head(), token.relation(), token.spaced());
    }
}
