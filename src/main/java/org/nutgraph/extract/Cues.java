// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;

/** The cues of one scheme of codes. */
public final class Cues {
    /** A cue found at the tokens from first up to, not including, last, and the IRI of its code. */
    public record Hit(String code, int first, int last) {}

    private static final Set<String> OPENING = Set.of("case", "mark");

    private record Cue(String code, Pattern pattern) {}

    private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    private final FirstWords<Cue> byWord;

    /** Takes the vocabulary and the local name of a scheme. */
    public Cues(Ontology ontology, String scheme) {
        for (Term code : ontology.scheme(Lex.NGC + scheme)) {
            patterns.put(code.iri(), code.strings(Lex.CUE).stream().map(PatternParser::parseCue).toList());
        }
        byWord = new FirstWords<>(patterns.entrySet().stream().flatMap(code -> code.getValue().stream()
                .map(pattern -> new Cue(code.getKey(), pattern))).toList(), Cue::pattern);
    }

    /** Gives the longest cue that begins at a token. */
    public Optional<Hit> at(Sentence sentence, int first) {
        Optional<Hit> best = Optional.empty();
        List<Cue> cues = first < sentence.size() ? byWord.at(sentence.token(first)) : List.of();
        for (Cue cue : cues) {
            Optional<Integer> last = TokenMatcher.match(cue.pattern(), sentence, first);
            if (last.isPresent() && last.get() > best.map(Hit::last).orElse(first)) {
                best = Optional.of(new Hit(cue.code(), first, last.get()));
            }
        }
        return best;
    }

    /** Says whether the tokens from one up to, not including, another are a cue of a code. */
    public boolean spans(String code, Sentence sentence, int from, int to) {
        return patterns.getOrDefault(code, List.of()).stream()
                .anyMatch(cue -> TokenMatcher.spans(cue, sentence, from, to));
    }

    /** Says whether a phrase is opened by a cue of a code: a preposition or conjunction, with what belongs to it. */
    public boolean opens(String code, Sentence sentence, Token phrase) {
        return sentence.dependents(phrase.index()).filter(word -> OPENING.contains(word.relation()))
                .anyMatch(word -> patterns.getOrDefault(code, List.of()).stream()
                        .anyMatch(cue -> TokenMatcher.match(cue, sentence, word.index()).isPresent()));
    }

    /** Gives the longest cue that ends before a token. */
    public Optional<Hit> before(Sentence sentence, int last) {
        return Stream.of(3, 2, 1).filter(length -> length <= last).map(length -> last - length)
                .flatMap(first -> at(sentence, first).stream()).filter(hit -> hit.last() == last).findFirst();
    }
}
