// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Pattern;

/** Matches patterns of words, without slots, on the tokens of a sentence; a match has at most 63 tokens. */
public final class TokenMatcher {
    private static final int LONGEST_NAME = 5;

    private TokenMatcher() {}

    /** Gives the index after the longest match that begins at a token, if there is one. */
    public static Optional<Integer> match(Pattern pattern, Sentence sentence, int at) {
        if (!begins(pattern, sentence, at)) {
            return Optional.empty();
        }
        long lengths = lengths(pattern, sentence, at);
        return lengths == 0
                ? Optional.empty()
                : Optional.of(at + Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths));
    }

    /** Says whether the tokens from one up to, not including, another match. */
    public static boolean spans(Pattern pattern, Sentence sentence, int from, int to) {
        return to - from < Long.SIZE && begins(pattern, sentence, from)
                && (lengths(pattern, sentence, from) >>> (to - from) & 1) == 1;
    }

    /** Gives the index of the first token of the longest match that ends before a token, if there is one. */
    public static Optional<Integer> matchBefore(Pattern pattern, Sentence sentence, int end) {
        return IntStream.range(0, end).filter(from -> spans(pattern, sentence, from, end)).boxed()
                .findFirst();
    }

    /** Says whether a match may begin at a token: nearly all patterns fail at their first word. */
    public static boolean begins(Pattern pattern, Sentence sentence, int at) {
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

    /** The lengths of all matches that begin at a token, a bit for each: streams of them took most of the time. */
    private static long lengths(Pattern pattern, Sentence sentence, int at) {
        return switch (pattern) {
            case Pattern.Word word -> at < sentence.size() && same(word, sentence.token(at)) ? 2 : 0;
            case Pattern.Lemma lemma -> at < sentence.size() && formOf(lemma, sentence.token(at)) ? 2 : 0;
            case Pattern.Name name -> nameLengths(sentence, at);
            case Pattern.Sequence sequence -> sequenceLengths(sequence.parts(), sentence, at);
            case Pattern.Choice choice -> {
                long all = 0;
                for (Pattern option : choice.options()) {
                    all |= lengths(option, sentence, at);
                }
                yield all;
            }
            case Pattern.Maybe maybe -> 1 | lengths(maybe.part(), sentence, at);
            case Pattern.Slot slot -> 0;
        };
    }

    private static long sequenceLengths(List<Pattern> parts, Sentence sentence, int at) {
        long all = 1;
        for (Pattern part : parts) {
            long next = 0;
            for (long rest = all; rest != 0; rest &= rest - 1) {
                int length = Long.numberOfTrailingZeros(rest);
                next |= lengths(part, sentence, at + length) << length;
            }
            all = next;
        }
        return all;
    }

    private static long nameLengths(Sentence sentence, int at) {
        long all = 0;
        for (int end = at + 1; end <= Math.min(at + LONGEST_NAME, sentence.size()); end++) {
            if (!sentence.token(end - 1).word() || !sentence.token(end - 1).capitalised()) {
                return all;
            }
            all |= 1L << (end - at);
        }
        return all;
    }

    private static boolean same(Pattern.Word word, Token token) {
        return token.text().equalsIgnoreCase(word.text()) && (token.text().equals(word.text()) || !word.cased());
    }

    private static boolean formOf(Pattern.Lemma lemma, Token token) {
        return lemma.lemmas().contains(token.lemma().toLowerCase(Locale.ROOT))
                || lemma.lemmas().contains(token.text().toLowerCase(Locale.ROOT));
    }
}
