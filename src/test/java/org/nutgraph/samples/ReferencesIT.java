// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.nutgraph.article.Article;
import org.nutgraph.article.Span;
import org.nutgraph.evaluate.Answers;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;

import static org.assertj.core.api.Assertions.assertThat;

/** What pronouns and descriptions stand for in invented articles. */
final class ReferencesIT {
    /** How many stand for an entity, how many were given one, how many of these the right one. */
    private record Count(int expected, int given, int right) {
        double precision() {
            return given == 0 ? 1 : (double) right / given;
        }

        double recall() {
            return (double) right / expected;
        }
    }

    @Test
    void few_that_are_resolved_are_wrong_and_most_are_resolved() throws IOException {
        Count all = count("all", article -> true);
        Count apart = count("kept apart", QuotedArticle::apart);
        assertThat(List.of(all, apart)).allSatisfy(count -> {
            assertThat(count.precision()).isGreaterThanOrEqualTo(0.9);
            assertThat(count.recall()).isGreaterThanOrEqualTo(0.65);
        });
    }

    private static Count count(String title, Predicate<QuotedArticle> which) throws IOException {
        int expected = 0;
        int given = 0;
        int right = 0;
        for (QuotedArticle article : QuotedArticle.all().stream().filter(which).toList()) {
            for (QuotedArticle.Reference word : article.references()) {
                Optional<String> found = meant(article, word);
                boolean same = found.equals(word.entity());
                expected += word.entity().isPresent() ? 1 : 0;
                given += found.isPresent() ? 1 : 0;
                right += found.isPresent() && same ? 1 : 0;
                if (!same && !article.apart()) {
                    System.err.println("[" + article.name() + "] found " + found + " for " + word);
                }
            }
        }
        Count count = new Count(expected, given, right);
        System.err.printf("coref %-12s %s P %.3f R %.3f%n", title, count, count.precision(), count.recall());
        return count;
    }

    private static Optional<String> meant(QuotedArticle article, QuotedArticle.Reference word) {
        Span span = place(article.facts().article(), word);
        return article.facts().entities().stream().filter(entity -> entity.mentions().stream().anyMatch(Mention::named))
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> !mention.named() && mention.span().contains(span)
                                && mention.span().end() == span.end()))
                .findFirst().map(entity -> name(entity, article.answers()));
    }

    private static String name(Entity entity, Answers answers) {
        return answers.entities().stream()
                .filter(thing -> thing.names().contains(entity.label())
                        || thing.names().stream().anyMatch(entity.names()::contains))
                .map(thing -> thing.names().getFirst()).findFirst().orElse(entity.label());
    }

    private static Span place(Article article, QuotedArticle.Reference word) {
        String text = article.text().replace('\u2019', '\'').replace('\u2018', '\'').replace('\u201c', '"')
                .replace('\u201d', '"');
        int around = text.indexOf(word.in().replace('\u201c', '"').replace('\u201d', '"'));
        assertThat(around).as(word.in()).isNotNegative();
        Matcher found = Pattern.compile("\\b" + word.word() + "\\b").matcher(text);
        assertThat(found.find(around)).as(word.in()).isTrue();
        int begin = found.start();
        return new Span(text.codePointCount(0, begin), text.codePointCount(0, begin + word.word().length()));
    }
}
