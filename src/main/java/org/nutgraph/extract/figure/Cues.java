// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.extract.FirstWords;
import org.nutgraph.extract.TokenMatcher;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;

/** The cues of the codes of a scheme, by one property or several, parsed once. */
final class Cues {
    private static final int LONGEST = 6;

    private record Cue(Term code, Pattern pattern) {}

    /** A cue found: the code it sets, and its tokens. */
    record Hit(Term code, int first, int last) {}

    private final FirstWords<Cue> cues;

    Cues(Ontology ontology, String scheme, String... properties) {
        List<Cue> all = new ArrayList<>();
        for (Term code : ontology.scheme(scheme)) {
            for (String property : properties) {
                code.strings(property).forEach(cue -> all.add(new Cue(code, PatternParser.parseCue(cue))));
            }
        }
        cues = new FirstWords<>(all, Cue::pattern);
    }

    /** Gives the longest cue that begins at a token. */
    Optional<Hit> at(Sentence sentence, int at) {
        Optional<Hit> best = Optional.empty();
        List<Cue> some = at < sentence.size() ? cues.at(sentence.token(at)) : List.of();
        for (Cue cue : some) {
            Optional<Integer> end = TokenMatcher.match(cue.pattern(), sentence, at);
            if (end.isPresent() && end.get() > best.map(Hit::last).orElse(at)) {
                best = Optional.of(new Hit(cue.code(), at, end.get()));
            }
        }
        return best;
    }

    /** Gives the longest cue that ends before a token. */
    Optional<Hit> before(Sentence sentence, int end) {
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            Optional<Hit> hit = at(sentence, from);
            if (hit.isPresent() && hit.get().last() == end) {
                return hit;
            }
        }
        return Optional.empty();
    }
}
