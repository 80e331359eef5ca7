// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;
import org.nutgraph.extract.TokenMatcher;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;

/** The words by which the vocabulary tells how firmly something is said, each with its code. */
final class FirmnessCues {
    /**
     * A cue in a sentence.
     *
     * @param code  the code that it sets; none if it says that something is as it seems: "had no choice but"
     * @param first the index of its first word
     * @param last  the index behind its last word
     */
    record Found(Optional<Term> code, int first, int last) {
        /** Says whether it is a part of another cue, which says more: "not" of "not fail to". */
        boolean within(Found other) {
            return other.first <= first && last <= other.last && other.last - other.first > last - first;
        }
    }

    private static final String SCHEME = Lex.NGC + "factuality";
    private static final int LONGEST = 4;
    private static final Set<String> OBJECT = Set.of("obj", "nsubj:pass");
    private static final Set<String> PART = Set.of("compound:prt", "advmod", "obl");

    private final Map<Pattern, Term> clauses;
    private final Map<Pattern, Term> nouns;
    private final Map<Pattern, Term> conditions;
    private final Map<Pattern, Term> others;
    private final Map<Pattern, Term> untensed;
    private final List<Pattern> achieving;
    private final List<Pattern> carrying;

    FirmnessCues(Ontology ontology) {
        Optional<Term> usual = ontology.defaultOf(SCHEME);
        List<Term> codes = ontology.scheme(SCHEME).stream().filter(code -> !usual.equals(Optional.of(code))).toList();
        this.clauses = patterns(codes, Lex.CUE, Lex.CLAUSE_CUE);
        this.nouns = patterns(codes, Lex.NOUN_CUE);
        this.conditions = patterns(codes, Lex.CONDITION_CUE);
        this.others = patterns(codes, Lex.OTHERS_CUE);
        this.untensed = patterns(codes, Lex.UNTENSED_CUE);
        this.achieving = List.copyOf(patterns(usual.stream().toList(), Lex.CUE, Lex.CLAUSE_CUE).keySet());
        this.carrying = List.copyOf(patterns(usual.stream().toList(), Lex.NOUN_CUE).keySet());
    }

    private static Map<Pattern, Term> patterns(List<Term> codes, String... properties) {
        Map<Pattern, Term> patterns = new LinkedHashMap<>();
        codes.forEach(code -> Stream.of(properties).flatMap(property -> code.strings(property).stream())
                .forEach(cue -> patterns.put(PatternParser.parseCue(cue), code)));
        return patterns;
    }

    /** Gives the codes of the cues that begin at a word and reach as far as a token at least. */
    Stream<Term> at(Sentence sentence, Token word, int least) {
        return codes(clauses, sentence, word, least);
    }

    /** Gives the cues that begin at a word, also those whose second part stands behind an object: "put it on hold". */
    Stream<Found> found(Syntax syntax, Token word) {
        Stream<Found> set = spans(clauses, syntax.sentence(), word)
                .map(cue -> new Found(Optional.of(cue.getKey()), word.index(), cue.getValue()));
        Stream<Found> plain = achieving.stream().flatMap(cue -> TokenMatcher.match(cue, syntax.sentence(), word.index())
                .filter(end -> end > word.index() + 1).stream())
                .map(end -> new Found(Optional.empty(), word.index(), end));
        Stream<Found> split = split(clauses, syntax, word)
                .map(code -> new Found(Optional.of(code), word.index(), word.index() + 1));
        return Stream.of(set, plain, split).flatMap(found -> found);
    }

    private static Stream<Map.Entry<Term, Integer>> spans(Map<Pattern, Term> cues, Sentence sentence, Token word) {
        return cues.entrySet().stream().flatMap(cue -> TokenMatcher.match(cue.getKey(), sentence, word.index())
                .filter(end -> end > word.index()).map(end -> Map.entry(cue.getValue(), end)).stream());
    }

    /** A verb with what hangs from it further on, as if nothing stood between: "called the visit off". */
    private static Stream<Term> split(Map<Pattern, Term> cues, Syntax syntax, Token verb) {
        return Syntax.verb(verb) && syntax.children(verb.index(), OBJECT::contains).findAny().isPresent()
                ? syntax.children(verb.index(), PART::contains)
                        .map(part -> Grammar.subtree(syntax.sentence(), part.index()).nextSetBit(0))
                        .filter(begin -> begin > verb.index() + 1)
                        .map(begin -> joined(syntax.sentence(), verb, begin))
                        .flatMap(joined -> matching(cues, joined, 0, 2))
                : Stream.of();
    }

    private static Sentence joined(Sentence sentence, Token verb, int begin) {
        return new Sentence(sentence.index(), sentence.block(), Stream.concat(Stream.of(verb),
                sentence.tokens().subList(begin, sentence.size()).stream())
                .map(token -> token.under(-1, token.relation())).toList());
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
    Stream<Term> ofNoun(Syntax syntax, Token verb, int least) {
        return Stream.concat(codes(nouns, syntax.sentence(), verb, least), split(nouns, syntax, verb));
    }

    /** Gives the codes that a verb sets where it speaks, under a condition, of its own subject. */
    Stream<Term> conditional(Sentence sentence, Token verb) {
        return codes(conditions, sentence, verb, verb.index() + 1);
    }

    /** Gives the codes that a verb sets where others are to act. */
    Stream<Term> ofOthers(Sentence sentence, Token verb) {
        return codes(others, sentence, verb, verb.index() + 1);
    }

    /** Gives the codes that a verb sets for a clause without a tense: "suggested closing it". */
    Stream<Term> ofUntensed(Sentence sentence, Token verb) {
        return codes(untensed, sentence, verb, verb.index() + 1);
    }

    private static Stream<Term> codes(Map<Pattern, Term> cues, Sentence sentence, Token word, int least) {
        return matching(cues, sentence, word.index(), least);
    }

    private static Stream<Term> matching(Map<Pattern, Term> cues, Sentence sentence, int at, int least) {
        return cues.entrySet().stream().filter(cue -> TokenMatcher.match(cue.getKey(), sentence, at)
                .filter(end -> end >= least && end > at).isPresent()).map(Map.Entry::getValue);
    }

    /** Says whether a verb tells that what it governs was done: "managed to". */
    boolean achieves(Sentence sentence, Token verb) {
        return IntStream.rangeClosed(Math.max(0, verb.index() - LONGEST), verb.index())
                .anyMatch(from -> achieving.stream().anyMatch(cue -> TokenMatcher.match(cue, sentence, from)
                        .filter(end -> end > verb.index()).isPresent()));
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
