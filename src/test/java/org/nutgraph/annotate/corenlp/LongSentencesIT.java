// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

import static org.assertj.core.api.Assertions.assertThat;

/** What is too long for a sentence is cut where a reader would, and nothing of it is lost. */
final class LongSentencesIT {
    private static String joined(int count, String gap) {
        return IntStream.range(0, count).mapToObj(at -> "the town of Velk" + at + " has " + (at + 3) + " wells")
                .collect(Collectors.joining(gap));
    }

    private static List<Sentence> sentences(String text) {
        return Engine.read(text).sentences();
    }

    private static String last(Sentence sentence) {
        return sentence.token(sentence.size() - 1).text();
    }

    @Test
    void a_sentence_that_a_writer_may_write_stays_whole() {
        assertThat(sentences("It is known that " + joined(20, " and that ") + ".")).hasSize(1);
    }

    @Test
    void no_word_is_lost_and_every_part_is_short() {
        String text = "It is known that " + joined(100, " and that ") + ".";
        List<Sentence> parts = sentences(text);
        assertThat(parts).hasSizeGreaterThan(3).allMatch(part -> part.size() <= LongSentences.LONGEST);
        assertThat(parts).extracting(Sentence::index).containsExactlyElementsOf(
                IntStream.range(0, parts.size()).boxed().toList());
        assertThat(parts.stream().flatMap(part -> part.tokens().stream()).map(Token::text)
                .collect(Collectors.joining(" "))).isEqualTo(text.replace(".", " ."));
        assertThat(parts).allSatisfy(part -> part.tokens().forEach(
                token -> assertThat(text.substring(token.span().begin(), token.span().end())).isEqualTo(token.text())));
    }

    @Test
    void heads_are_in_the_same_part() {
        assertThat(sentences(joined(100, " and ") + ".")).allSatisfy(part -> assertThat(part.tokens())
                .allMatch(token -> token.head() < part.size())
                .anyMatch(token -> token.head() < 0));
    }

    @Test
    void a_list_is_cut_behind_an_item() {
        List<Sentence> parts = sentences("The report says, in full: " + joined(80, ", and cattle; ") + ".");
        assertThat(parts).hasSizeGreaterThan(2).allMatch(part -> List.of(";", ".").contains(last(part)));
    }

    @Test
    void a_table_is_cut_behind_a_line() {
        List<Sentence> parts = sentences(joined(80, ", and cattle\n") + ".");
        assertThat(parts).hasSizeGreaterThan(2).allMatch(part -> part.token(0).text().equals("the"));
    }
}
