// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;

/** The vocabulary's cues for times: parts of years, times that are the same, sentences that look ahead. */
final class TimeRules {
    private static final String PARTS = Lex.NGC + "timePart";
    private static final String SAME = Lex.NGC + "sameTime";
    private static final String AHEAD = Lex.NGC + "lookingAhead";
    private static final String SUFFIX = Lex.NS + "timeSuffix";
    private static final int LONGEST = 5;

    /** A part of a year: its first token, and what it adds to the year's value. */
    record Part(int first, String suffix) {}

    private record Cue(Pattern pattern, String suffix) {}

    private final List<Cue> parts;
    private final List<Pattern> same;
    private final List<Pattern> ahead;

    TimeRules(Ontology ontology) {
        this.parts = ontology.scheme(PARTS).stream()
                .flatMap(code -> patterns(code).stream().map(cue -> new Cue(cue, code.string(SUFFIX).orElse(""))))
                .toList();
        this.same = ontology.term(SAME).map(TimeRules::patterns).orElse(List.of());
        this.ahead = ontology.term(AHEAD).map(TimeRules::patterns).orElse(List.of());
    }

    private static List<Pattern> patterns(Term term) {
        return term.strings(Lex.CUE).stream().map(PatternParser::parse).toList();
    }

    /** Gives the part of a year whose words stand before a time, or are its first words. */
    Optional<Part> part(Sentence sentence, int first, int last) {
        return parts.stream().flatMap(cue -> IntStream.rangeClosed(first, last - 1).boxed()
                .flatMap(end -> start(cue.pattern(), sentence, end).stream())
                .map(from -> new Part(Math.min(from, first), cue.suffix()))).findFirst();
    }

    /** Gives the first token of words that end before a token and say that it is the same. */
    Optional<Integer> sameBefore(Sentence sentence, int end) {
        return same.stream().flatMap(cue -> start(cue, sentence, end).stream()).findFirst();
    }

    /** Says whether words for a time end with words that say it is the same as one before. */
    boolean sameWithin(Sentence sentence, int first, int last) {
        return sameBefore(sentence, last).filter(start -> start >= first - 1).isPresent();
    }

    /** Says whether a sentence tells of what is to come. */
    boolean looksAhead(Sentence sentence) {
        return IntStream.range(0, sentence.size()).anyMatch(
                at -> ahead.stream().anyMatch(cue -> TokenMatcher.match(cue, sentence, at).isPresent()));
    }

    private static Optional<Integer> start(Pattern cue, Sentence sentence, int end) {
        return IntStream.range(Math.max(0, end - LONGEST), end).boxed()
                .filter(from -> TokenMatcher.match(cue, sentence, from).filter(to -> to == end).isPresent())
                .findFirst();
    }
}
