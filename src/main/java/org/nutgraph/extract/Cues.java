// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;

/** The cues of one scheme of codes. */
public final class Cues {
    /** A cue found at the tokens from first up to, not including, last, and the IRI of its code. */
    public record Hit(String code, int first, int last) {}

    private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();

    /** Takes the vocabulary and the local name of a scheme. */
    public Cues(Ontology ontology, String scheme) {
        for (Term code : ontology.scheme(Lex.NGC + scheme)) {
            patterns.put(code.iri(), code.strings(Lex.CUE).stream().map(PatternParser::parseCue).toList());
        }
    }

    /** Gives the longest cue that begins at a token. */
    public Optional<Hit> at(Sentence sentence, int first) {
        List<Hit> hits = new ArrayList<>();
        patterns.forEach((code, cues) -> cues.forEach(cue -> TokenMatcher.match(cue, sentence, first)
                .filter(last -> last > first).ifPresent(last -> hits.add(new Hit(code, first, last)))));
        return longest(hits.stream());
    }

    /** Says whether the tokens from one up to, not including, another are a cue of a code. */
    public boolean spans(String code, Sentence sentence, int from, int to) {
        return patterns.getOrDefault(code, List.of()).stream()
                .anyMatch(cue -> TokenMatcher.spans(cue, sentence, from, to));
    }

    /** Gives the longest cue that ends before a token. */
    public Optional<Hit> before(Sentence sentence, int last) {
        return Stream.of(3, 2, 1).filter(length -> length <= last).map(length -> last - length)
                .flatMap(first -> at(sentence, first).stream()).filter(hit -> hit.last() == last).findFirst();
    }

    private static Optional<Hit> longest(Stream<Hit> hits) {
        return hits.reduce((best, hit) -> hit.last() > best.last() ? hit : best);
    }
}
