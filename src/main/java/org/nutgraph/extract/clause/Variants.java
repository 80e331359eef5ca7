// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.nutgraph.ontology.Pattern;
import org.nutgraph.problem.InvalidOntology;

/** A pattern with choices and optional parts, as all the plain sequences it stands for. */
final class Variants {
    /** More than this are not what a person means, and would take long to match. */
    private static final int MOST = 64;

    private Variants() {}

    /** Gives sequences of words, word forms, names and slots only. Fails if there are too many. */
    static List<List<Pattern>> of(Pattern pattern, String source) {
        List<List<Pattern>> all = expand(pattern, source);
        return all.stream().filter(parts -> !parts.isEmpty()).distinct().toList();
    }

    private static List<List<Pattern>> expand(Pattern pattern, String source) {
        List<List<Pattern>> found = switch (pattern) {
            case Pattern.Sequence sequence -> sequence(sequence, source);
            case Pattern.Choice choice ->
                choice.options().stream().flatMap(option -> expand(option, source).stream()).toList();
            case Pattern.Maybe maybe ->
                Stream.concat(expand(maybe.part(), source).stream(), Stream.of(List.<Pattern>of())).toList();
            default -> List.of(List.of(pattern));
        };
        if (found.size() > MOST) {
            throw new InvalidOntology("ontology-clause",
                    "The pattern \"" + source + "\" stands for more than " + MOST + " variants.",
                    "Split it into several patterns with fewer choices and optional parts.");
        }
        return found;
    }

    private static List<List<Pattern>> sequence(Pattern.Sequence sequence, String source) {
        List<List<Pattern>> all = List.of(List.of());
        for (Pattern part : sequence.parts()) {
            List<List<Pattern>> next = expand(part, source);
            all = all.stream().flatMap(left -> next.stream().map(right -> joined(left, right))).toList();
            if (all.size() > MOST) {
                break;
            }
        }
        return all;
    }

    private static List<Pattern> joined(List<Pattern> left, List<Pattern> right) {
        List<Pattern> both = new ArrayList<>(left);
        both.addAll(right);
        return List.copyOf(both);
    }
}
