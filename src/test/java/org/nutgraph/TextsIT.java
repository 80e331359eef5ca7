// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.nutgraph.article.Article;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ingest.Outcome;
import org.nutgraph.ingest.Samples;
import org.nutgraph.ingest.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every text: words stand where they are said to, nothing throws, and time grows with length. */
final class TextsIT {
    private static final int ARTICLES = 12;
    private static final List<String> PIECES = List.of("Ana Ribeiro ", "the mayor of Lisbon ", "said ", "\"We won,\" ",
            "“no” ", "1,200 people ", "$3 billion ", "fell by 12 percent ", "🎉 ", "שלום עולם ", "| a | b |\n",
            "THE END ",
            "\n\n", ". ", "(UN) ", "according to ", "—a plan ", "and ", "of ", "2019-13-45 ", "((( ", "\u0000",
            "é\u0301 ",
            "X, known as Y, ", "10 to 20 ", "it's ", "\"", "'", "\t", "http://x.y/z ", "AAAAAAAAAAAAAAAAAAAA ");

    private static void check(Facts facts) {
        Article article = facts.article();
        facts.entities().forEach(entity -> entity.mentions()
                .forEach(mention -> same(article, mention.span(), mention.text())));
        facts.facts(Figure.class).forEach(figure -> same(article, figure.span(), figure.text()));
        facts.facts(TimeMention.class).forEach(time -> same(article, time.span(), time.text()));
        facts.facts(Quotation.class).forEach(quote -> {
            same(article, quote.span(), quote.text());
            quote.speaker().ifPresent(speaker -> same(article, speaker.span(), speaker.text()));
        });
    }

    private static void same(Article article, Span span, String text) {
        assertThat(article.words(span)).isEqualTo(text);
    }

    @Test
    void words_stand_at_their_offsets_in_every_article() throws IOException {
        for (Source sample : Samples.all()) {
            check(Project.pipeline().facts(sample.read()));
        }
        Optional<Path> folder = Project.shared("articles");
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.list(folder.get())) {
                files.sorted().limit(ARTICLES).forEach(file -> {
                    check(Project.pipeline().facts(ArticleReader.read(file)));
                    assertThat(Project.pipeline().process(Source.file(file))).isInstanceOf(Outcome.Done.class);
                });
            }
        }
    }

    @Test
    void no_text_makes_it_fail() {
        Random random = new Random(11);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder("Start ");
            random.ints(40, 0, PIECES.size()).forEach(at -> text.append(PIECES.get(at)));
            check(Project.pipeline().facts(read(text.toString())));
        }
    }

    @Test
    void twice_the_text_takes_little_more_than_twice_the_time() {
        String sentence = "Ana Ribeiro, the mayor of Lisbon, said on Monday that over 1,200 people had left. ";
        time(sentence.repeat(200));
        long once = time(sentence.repeat(400));
        long thrice = time(sentence.repeat(1200));
        assertThat((double) thrice / once).isLessThan(6);
    }

    private static long time(String text) {
        long begin = System.nanoTime();
        check(Project.pipeline().facts(read(text)));
        return System.nanoTime() - begin;
    }

    private static Article read(String text) {
        return ArticleReader.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }
}
