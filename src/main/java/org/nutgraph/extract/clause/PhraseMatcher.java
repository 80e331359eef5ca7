// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.TokenMatcher;
import org.nutgraph.ontology.Pattern;

/** Matches a phrase, words and slots in exactly their order, on a sentence; a slot takes a whole noun phrase. */
final class PhraseMatcher {
    private static final int LONGEST = 12;
    /** A comma, colon or dash ends what stands "in exactly this order". */
    private static final Set<String> MARKS = Set.of(",", ":", ".");
    /** What a whole clause hangs from is not one thing that a short phrase could name. */
    private static final Set<String> CLAUSAL = Set.of("VB", "VBD", "VBP", "VBZ", "MD", "TO", "WDT", "WP");
    private static final Set<String> OPENING = Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP",
            "NNPS",
            "VBN", "VBG", "PRP", "$");

    private final Sentence sentence;
    /** The ends of the noun phrases that begin at a token, shortest first: many patterns ask for the same ones. */
    private final Map<Integer, List<Integer>> phrases = new HashMap<>();

    PhraseMatcher(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Gives the slots and what fills them, if the phrase begins at a token. */
    Optional<Map<String, Token>> at(List<Pattern> parts, int first) {
        return match(parts, 0, first);
    }

    private Optional<Map<String, Token>> match(List<Pattern> parts, int part, int at) {
        if (part == parts.size()) {
            return Optional.of(Map.of());
        }
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        if (parts.get(part) instanceof Pattern.Slot slot) {
            return ends(part == parts.size() - 1, at)
                    .filter(end -> part == parts.size() - 1 || follows(parts.get(part + 1), at, end))
                    .flatMap(end -> match(parts, part + 1, end)
                            .map(rest -> with(rest, slot.role(), head(at, end))).stream())
                    .findFirst();
        }
        return TokenMatcher.match(parts.get(part), sentence, at).flatMap(end -> match(parts, part + 1, end));
    }

    /** The longest where the phrase ends with it; else each, the longest first. */
    private Stream<Integer> ends(boolean last, int at) {
        List<Integer> all = phrases.computeIfAbsent(at, this::ends);
        return last && !all.isEmpty() ? Stream.of(all.getLast()) : all.reversed().stream();
    }

    private List<Integer> ends(int at) {
        int most = Math.min(at + LONGEST, sentence.size());
        return OPENING.contains(sentence.token(at).tag())
                ? IntStream.rangeClosed(at + 1, most).filter(end -> phrase(at, end)).boxed().toList()
                : List.of();
    }

    private boolean follows(Pattern next, int first, int end) {
        return (next instanceof Pattern.Slot || TokenMatcher.begins(next, sentence, end)) && whole(next, first, end);
    }

    /** What a preposition follows is its noun alone: in "the mayor and the head of the bank" the mayor heads nothing. */
    private boolean whole(Pattern next, int first, int end) {
        return !(next instanceof Pattern.Word) || IntStream.range(first, end)
                .noneMatch(at -> sentence.token(at).tag().equals("CC") && head(first, end).index() < at);
    }

    /** One noun with what stands before it and what hangs from it, all of it next to each other. */
    private boolean phrase(int first, int end) {
        int heads = 0;
        for (int at = first; at < end; at++) {
            String tag = sentence.token(at).tag();
            if (MARKS.contains(tag) || CLAUSAL.contains(tag)) {
                return false;
            }
            heads += outside(at, first, end) ? 1 : 0;
        }
        return heads == 1 && noun(head(first, end));
    }

    private boolean outside(int at, int first, int end) {
        int head = sentence.token(at).head();
        return head < first || head >= end;
    }

    private static boolean noun(Token token) {
        return token.tag().startsWith("NN") || token.tag().equals("PRP");
    }

    private Token head(int first, int end) {
        for (int at = first; at < end; at++) {
            if (outside(at, first, end)) {
                return sentence.token(at);
            }
        }
        return sentence.token(first);
    }

    private static Map<String, Token> with(Map<String, Token> rest, String role, Token token) {
        Map<String, Token> all = new HashMap<>(rest);
        all.put(role, token);
        return all;
    }
}
