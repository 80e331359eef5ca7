// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import org.nutgraph.evaluate.AnswerScore;
import org.nutgraph.evaluate.QuoteScore;
import org.nutgraph.evaluate.QuoteScore.Quote;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Quotation;

import static org.assertj.core.api.Assertions.assertThat;

/** Quotations of invented articles in every form, and whose they are. */
final class QuotationsIT {
    private static final QuoteScore NONE = new QuoteScore(0, 0, 0, 0, 0);

    @Test
    void words_between_marks_are_found_with_their_speakers() throws IOException {
        QuoteScore all = score("between marks, all", article -> true, quote -> !told(quote));
        QuoteScore apart = score("between marks, kept apart", QuotedArticle::apart, quote -> !told(quote));
        assertThat(List.of(all, apart)).allSatisfy(score -> {
            assertThat(score.recall()).isGreaterThanOrEqualTo(0.97);
            assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
            assertThat(score.speakerAccuracy()).isGreaterThanOrEqualTo(0.92);
            assertThat(score.guessed()).isLessThanOrEqualTo((int) (0.03 * score.right()));
        });
    }

    @Test
    void told_words_are_found_and_few_that_are_none() throws IOException {
        QuoteScore all = score("told, all", article -> true, QuotationsIT::told);
        QuoteScore apart = score("told, kept apart", QuotedArticle::apart, QuotationsIT::told);
        assertThat(List.of(all, apart)).allSatisfy(score -> {
            assertThat(score.recall()).isGreaterThanOrEqualTo(0.6);
            assertThat(score.precision()).isGreaterThanOrEqualTo(0.8);
        });
    }

    @Test
    void whom_words_are_spoken_to_is_found() throws IOException {
        int given = 0;
        int right = 0;
        int expected = 0;
        for (QuotedArticle article : QuotedArticle.all()) {
            for (Quotation quote : article.facts().facts(Quotation.class)) {
                Optional<String> to = quote.to().map(whom -> name(article, whom));
                given += to.isPresent() ? 1 : 0;
                right += to.isPresent() && article.addressed().stream()
                        .anyMatch(said -> said.to().equals(to.get()) && same(said, quote)) ? 1 : 0;
            }
            expected += article.addressed().size();
        }
        System.err.printf("spoken to: expected %d given %d right %d%n", expected, given, right);
        assertThat(right).isGreaterThanOrEqualTo((int) (0.7 * expected)).isGreaterThanOrEqualTo((int) (0.8 * given));
    }

    private static String name(QuotedArticle article, Quotation.Speaker whom) {
        return whom.entity().flatMap(id -> article.facts().entities().stream()
                .filter(entity -> entity.id().equals(id)).findFirst()).map(Entity::label).orElse(whom.text());
    }

    private static boolean same(QuotedArticle.Addressed said, Quotation quote) {
        return QuoteScore.of(List.of(new Quote(said.text(), quote.kind().name(), Optional.empty())),
                List.of(new Quote(quote.text(), quote.kind().name(), Optional.empty()))).right() == 1;
    }

    private static boolean told(Quote quote) {
        return quote.kind().equalsIgnoreCase("indirect");
    }

    private static QuoteScore score(String title, Predicate<QuotedArticle> which, Predicate<Quote> kind)
            throws IOException {
        QuoteScore sum = NONE;
        for (QuotedArticle article : QuotedArticle.all().stream().filter(which).toList()) {
            List<Quote> expected = article.answers().quotes().stream().filter(kind).toList();
            List<Quote> found = AnswerScore.found(article.facts(), article.answers()).stream().filter(kind).toList();
            if (!article.apart()) {
                report(article.name(), expected, found);
            }
            sum = sum.plus(QuoteScore.of(expected, found));
        }
        System.err.printf("%-28s %s P %.3f R %.3f speakers %.3f%n", title, sum, sum.precision(), sum.recall(),
                sum.speakerAccuracy());
        return sum;
    }

    private static void report(String article, List<Quote> expected, List<Quote> found) {
        expected.stream().filter(quote -> QuoteScore.of(List.of(quote), found).speakers() == 0)
                .forEach(quote -> System.err.println("[" + article + "] missed or misgiven " + quote));
        found.stream().filter(quote -> QuoteScore.of(expected, List.of(quote)).speakers() == 0)
                .forEach(quote -> System.err.println("[" + article + "] found " + quote));
    }
}
