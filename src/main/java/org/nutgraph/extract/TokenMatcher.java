// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Pattern;

/** Matches patterns of words, without slots, on the tokens of a sentence. */
public final class TokenMatcher {
    private static final int LONGEST_NAME = 5;

    private TokenMatcher() {}

    /** Gives the index after the longest match that begins at a token, if there is one. */
    public static Optional<Integer> match(Pattern pattern, Sentence sentence, int at) {
        return ends(pattern, sentence, at).max().stream().boxed().findFirst();
    }

    /** Says whether the tokens from one up to, not including, another match. */
    public static boolean spans(Pattern pattern, Sentence sentence, int from, int to) {
        return ends(pattern, sentence, from).anyMatch(end -> end == to);
    }

    /** Gives the index of the first token of the longest match that ends before a token, if there is one. */
    public static Optional<Integer> matchBefore(Pattern pattern, Sentence sentence, int end) {
        return IntStream.range(0, end).filter(from -> ends(pattern, sentence, from).anyMatch(to -> to == end)).boxed()
                .findFirst();
    }

    private static IntStream ends(Pattern pattern, Sentence sentence, int at) {
        return switch (pattern) {
            case Pattern.Word word -> at < sentence.size() && same(word, sentence.token(at))
                    ? IntStream.of(at + 1)
                    : IntStream.empty();
            case Pattern.Lemma lemma -> at < sentence.size() && formOf(lemma, sentence.token(at))
                    ? IntStream.of(at + 1)
                    : IntStream.empty();
            case Pattern.Name name -> nameEnds(sentence, at);
            case Pattern.Sequence sequence -> sequenceEnds(sequence.parts(), sentence, at);
            case Pattern.Choice choice -> choice.options().stream()
                    .flatMapToInt(option -> ends(option, sentence, at)).distinct();
            case Pattern.Maybe maybe -> IntStream.concat(IntStream.of(at), ends(maybe.part(), sentence, at))
                    .distinct();
            case Pattern.Slot slot -> IntStream.empty();
        };
    }

    private static IntStream sequenceEnds(List<Pattern> parts, Sentence sentence, int at) {
        IntStream ends = IntStream.of(at);
        for (Pattern part : parts) {
            ends = ends.flatMap(from -> ends(part, sentence, from)).distinct();
        }
        return ends;
    }

    private static IntStream nameEnds(Sentence sentence, int at) {
        return IntStream.rangeClosed(at + 1, Math.min(at + LONGEST_NAME, sentence.size()))
                .takeWhile(end -> sentence.token(end - 1).word() && sentence.token(end - 1).capitalised());
    }

    private static boolean same(Pattern.Word word, Token token) {
        return word.cased() ? token.text().equals(word.text()) : token.text().equalsIgnoreCase(word.text());
    }

    private static boolean formOf(Pattern.Lemma lemma, Token token) {
        return lemma.lemmas().contains(token.lemma().toLowerCase(Locale.ROOT))
                || lemma.lemmas().contains(token.text().toLowerCase(Locale.ROOT));
    }
}
