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
        return begins(pattern, sentence, at) ? longest(pattern, sentence, at) : Optional.empty();
    }

    /** Says whether the tokens from one up to, not including, another match. */
    public static boolean spans(Pattern pattern, Sentence sentence, int from, int to) {
        return begins(pattern, sentence, from) && ends(pattern, sentence, from).anyMatch(end -> end == to);
    }

    /** Gives the index of the first token of the longest match that ends before a token, if there is one. */
    public static Optional<Integer> matchBefore(Pattern pattern, Sentence sentence, int end) {
        return IntStream.range(0, end).filter(from -> spans(pattern, sentence, from, end)).boxed()
                .findFirst();
    }

    private static Optional<Integer> longest(Pattern pattern, Sentence sentence, int at) {
        return pattern instanceof Pattern.Word || pattern instanceof Pattern.Lemma
                ? Optional.of(at + 1)
                : ends(pattern, sentence, at).max().stream().boxed().findFirst();
    }

    /** Nearly all patterns fail at their first word, and nearly all of the time went into streams of nothing. */
    private static boolean begins(Pattern pattern, Sentence sentence, int at) {
        return switch (pattern) {
            case Pattern.Word word -> at < sentence.size() && same(word, sentence.token(at));
            case Pattern.Lemma lemma -> at < sentence.size() && formOf(lemma, sentence.token(at));
            case Pattern.Sequence sequence -> sequence.parts().isEmpty()
                    || begins(sequence.parts().getFirst(), sentence, at);
            case Pattern.Choice choice -> {
                for (Pattern option : choice.options()) {
                    if (begins(option, sentence, at)) {
                        yield true;
                    }
                }
                yield false;
            }
            case Pattern.Name name -> true;
            case Pattern.Maybe maybe -> true;
            case Pattern.Slot slot -> false;
        };
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
        return token.text().equalsIgnoreCase(word.text()) && (!word.cased() || token.text().equals(word.text()));
    }

    private static boolean formOf(Pattern.Lemma lemma, Token token) {
        return lemma.lemmas().contains(token.lemma().toLowerCase(Locale.ROOT))
                || lemma.lemmas().contains(token.text().toLowerCase(Locale.ROOT));
    }
}
