// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class QuoteScoreTest {
    private static final String WORDS = "the boat will not sail again this year";

    @Test
    void the_same_words_by_the_same_speaker_are_right() {
        assertThat(QuoteScore.of(List.of(quote("direct", "Ada")), List.of(quote("direct", "Ada"))))
                .isEqualTo(new QuoteScore(1, 1, 1, 1, 0));
    }

    @Test
    void six_words_in_ten_are_enough_and_five_in_ten_are_not() {
        List<QuoteScore.Quote> expected = List.of(new QuoteScore.Quote("a b c d e f g h i j", "direct", open()));
        assertThat(QuoteScore.of(expected, List.of(new QuoteScore.Quote("a b c d e f", "direct", open()))).right())
                .isEqualTo(1);
        assertThat(QuoteScore.of(expected, List.of(new QuoteScore.Quote("a b c d e", "direct", open()))).right())
                .isZero();
    }

    @Test
    void quoted_words_are_not_told_words_but_the_two_kinds_between_marks_are_one() {
        assertThat(QuoteScore.of(List.of(quote("direct", "Ada")), List.of(quote("INDIRECT", "Ada"))).right()).isZero();
        assertThat(QuoteScore.of(List.of(quote("direct", "Ada")), List.of(quote("MIXED", "Ada"))).right()).isEqualTo(1);
    }

    @Test
    void a_wrong_speaker_is_a_guess_and_an_open_one_is_not() {
        List<QuoteScore.Quote> expected = List.of(quote("direct", "Ada"));
        assertThat(QuoteScore.of(expected, List.of(quote("direct", "Ben")))).isEqualTo(new QuoteScore(1, 1, 1, 0, 1));
        assertThat(QuoteScore.of(expected, List.of(new QuoteScore.Quote(WORDS, "direct", open()))))
                .isEqualTo(new QuoteScore(1, 1, 1, 0, 0));
    }

    @Test
    void what_is_found_twice_is_right_once() {
        QuoteScore score = QuoteScore.of(List.of(quote("direct", "Ada")),
                List.of(quote("direct", "Ada"), quote("direct", "Ada")));
        assertThat(score.right()).isEqualTo(1);
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void two_texts_are_counted_together() {
        QuoteScore sum = new QuoteScore(4, 5, 2, 1, 1).plus(new QuoteScore(4, 3, 2, 2, 0));
        assertThat(sum).isEqualTo(new QuoteScore(8, 8, 4, 3, 1));
        assertThat(sum.precision()).isEqualTo(0.5);
        assertThat(sum.recall()).isEqualTo(0.5);
        assertThat(sum.speakerAccuracy()).isEqualTo(0.75);
    }

    @Test
    void nothing_found_of_nothing_is_all_right() {
        QuoteScore score = QuoteScore.of(List.of(), List.of());
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.speakerAccuracy()).isEqualTo(1);
    }

    private static QuoteScore.Quote quote(String kind, String speaker) {
        return new QuoteScore.Quote(WORDS, kind, Optional.of(speaker));
    }

    private static Optional<String> open() {
        return Optional.empty();
    }
}
