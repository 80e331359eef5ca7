// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.TokenMatcher;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;

/** Units that a bare number has by what stands before it: "aged 54", "the mayor, 54, resigned". */
final class Ages {
    private static final String NAME = "NNP";
    private static final String NOUN = "NN";
    private static final String PLURAL = "NNS";
    private static final String PERSON = "PERSON";
    private static final int LONGEST = 5;
    private static final List<String> CLOSING = List.of(",", ".", ";", ")", "-", "\u2013", "\u2014");

    private final List<Telling> told;
    private final Measures measures;

    /** A unit, the words it is told by, the greatest number, and what the nouns are counted in that it may stand behind. */
    private record Telling(Unit unit, List<Pattern> cues, Optional<BigDecimal> most, Optional<String> behind) {}

    Ages(Ontology ontology, Units units, Measures measures) {
        this.measures = measures;
        this.told = ontology.terms().stream()
                .filter(term -> term.string(Quantities.QUANTITY).isPresent() && !term.strings(Lex.CUE).isEmpty())
                .flatMap(term -> units.named(term.iri()).map(unit -> told(term, unit)).stream()).toList();
    }

    private static Telling told(Term term, Unit unit) {
        return new Telling(unit, term.strings(Lex.CUE).stream().map(PatternParser::parseCue).toList(),
                term.string(Quantities.MOST).map(BigDecimal::new),
                term.links(Quantities.BEHIND).stream().findFirst());
    }

    /** Gives the unit of the bare number at the tokens from first up to, not including, last. */
    Optional<Unit> of(Sentence sentence, int first, int last, BigDecimal value) {
        return !bare(sentence, last)
                ? Optional.empty()
                : told.stream().filter(it -> it.most().filter(most -> value.compareTo(most) > 0).isEmpty())
                        .filter(it -> it.cues().stream()
                                .anyMatch(cue -> ends(cue, sentence, first))
                                || it.behind().filter(counted -> apposed(sentence, first, last, counted)).isPresent())
                        .map(Telling::unit).findFirst();
    }

    /** Says whether nothing is counted by a number that ends before a token: "turned 40 people away". */
    static boolean bare(Sentence sentence, int last) {
        return last >= sentence.size() || !sentence.token(last).tag().equals(PLURAL);
    }

    private static boolean ends(Pattern cue, Sentence sentence, int end) {
        return IntStream.range(Math.max(0, end - LONGEST), end)
                .anyMatch(from -> TokenMatcher.spans(cue, sentence, from, end));
    }

    /** "Ruiz, 61, resigned", "her son, 7." */
    private boolean apposed(Sentence sentence, int first, int last, String counted) {
        boolean alone = first >= 2 && last == first + 1 && sentence.token(first - 1).text().equals(",")
                && (last == sentence.size() || CLOSING.contains(sentence.token(last).text()));
        return alone && person(sentence.token(first - 2), counted);
    }

    private boolean person(Token token, String counted) {
        return token.tag().equals(NAME)
                ? token.name().equals(PERSON)
                : token.tag().equals(NOUN) && measures.unit(List.of(token)).equals(counted);
    }
}
