// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.TokenMatcher;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;

/** The words by which the vocabulary tells how firmly something is said, each with its code. */
final class FirmnessCues {
    private static final String SCHEME = Lex.NGC + "factuality";
    private static final int LONGEST = 4;

    private final Map<Pattern, Term> clauses;
    private final Map<Pattern, Term> nouns;
    private final Map<Pattern, Term> conditions;
    private final Map<Pattern, Term> others;
    private final List<Pattern> achieving;
    private final List<Pattern> carrying;

    FirmnessCues(Ontology ontology) {
        Optional<Term> usual = ontology.defaultOf(SCHEME);
        List<Term> codes = ontology.scheme(SCHEME).stream().filter(code -> !usual.equals(Optional.of(code))).toList();
        this.clauses = patterns(codes, Lex.CUE);
        this.nouns = patterns(codes, Lex.NOUN_CUE);
        this.conditions = patterns(codes, Lex.CONDITION_CUE);
        this.others = patterns(codes, Lex.OTHERS_CUE);
        this.achieving = List.copyOf(patterns(usual.stream().toList(), Lex.CUE).keySet());
        this.carrying = List.copyOf(patterns(usual.stream().toList(), Lex.NOUN_CUE).keySet());
    }

    private static Map<Pattern, Term> patterns(List<Term> codes, String property) {
        Map<Pattern, Term> patterns = new LinkedHashMap<>();
        codes.forEach(code -> code.strings(property).forEach(cue -> patterns.put(PatternParser.parseCue(cue), code)));
        return patterns;
    }

    /** Gives the codes of the cues that begin at a word and reach as far as a token at least. */
    Stream<Term> at(Sentence sentence, Token word, int least) {
        return codes(clauses, sentence, word, least);
    }

    Stream<Term> at(Sentence sentence, Token word) {
        return codes(clauses, sentence, word, word.index() + 1);
    }

    /** Gives the codes of the cues that end with a noun: "no evidence". */
    Stream<Term> endingAt(Sentence sentence, Token noun) {
        int end = noun.index() + 1;
        return clauses.entrySet().stream()
                .filter(cue -> IntStream.range(Math.max(0, end - LONGEST), end - 1)
                        .anyMatch(from -> TokenMatcher.spans(cue.getKey(), sentence, from, end)))
                .map(Map.Entry::getValue);
    }

    /** Gives the codes that a verb, with what stands up to a token at least, sets for the event that its object names. */
    Stream<Term> ofNoun(Sentence sentence, Token verb, int least) {
        return codes(nouns, sentence, verb, least);
    }

    /** Gives the codes that a verb sets where it speaks, under a condition, of its own subject. */
    Stream<Term> conditional(Sentence sentence, Token verb) {
        return codes(conditions, sentence, verb, verb.index() + 1);
    }

    /** Gives the codes that a verb sets where others are to act. */
    Stream<Term> ofOthers(Sentence sentence, Token verb) {
        return codes(others, sentence, verb, verb.index() + 1);
    }

    private static Stream<Term> codes(Map<Pattern, Term> cues, Sentence sentence, Token word, int least) {
        return cues.entrySet().stream().filter(cue -> TokenMatcher.match(cue.getKey(), sentence, word.index())
                .filter(end -> end >= least && end > word.index()).isPresent()).map(Map.Entry::getValue);
    }

    /** Says whether a verb tells that what it governs was done: "managed to". */
    boolean achieves(Sentence sentence, Token verb) {
        return any(achieving, sentence, verb);
    }

    /** Says whether a verb tells no more of the event that a noun names than that it happens: "took place". */
    boolean carries(Sentence sentence, Token verb) {
        return any(carrying, sentence, verb);
    }

    private static boolean any(List<Pattern> patterns, Sentence sentence, Token verb) {
        return patterns.stream().anyMatch(cue -> TokenMatcher.match(cue, sentence, verb.index())
                .filter(end -> end > verb.index()).isPresent());
    }

    /** Says whether words that tell that something was done lead from one verb up to another: "went on to open it". */
    boolean leads(Sentence sentence, Token above, Token verb) {
        return achieving.stream().anyMatch(cue -> TokenMatcher.match(cue, sentence, above.index())
                .filter(end -> end == verb.index() && end > above.index() + 1).isPresent());
    }
}
