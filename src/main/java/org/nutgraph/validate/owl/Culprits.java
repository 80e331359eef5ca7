// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate.owl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.semanticweb.owlapi.model.OWLAxiom;

/** Finds few axioms that contradict each other among many: QuickXplain (Junker, AAAI 2004), by halves. */
final class Culprits {
    private final Predicate<Set<OWLAxiom>> contradictory;

    /** Takes the test for a contradiction. */
    Culprits(Predicate<Set<OWLAxiom>> contradictory) {
        this.contradictory = contradictory;
    }

    /**
     * Gives a smallest part of the candidates that contradicts the ground, in their order. None can be left out of it;
     * it is empty if the ground contradicts itself.
     */
    List<OWLAxiom> among(List<OWLAxiom> candidates, Set<OWLAxiom> ground) {
        return contradictory.test(ground) ? List.of() : among(candidates, ground, false);
    }

    private List<OWLAxiom> among(List<OWLAxiom> candidates, Set<OWLAxiom> ground, boolean grown) {
        if (grown && contradictory.test(ground)) {
            return List.of();
        }
        if (candidates.size() <= 1) {
            return candidates;
        }
        int half = candidates.size() / 2;
        List<OWLAxiom> first = candidates.subList(0, half);
        List<OWLAxiom> second = candidates.subList(half, candidates.size());
        List<OWLAxiom> late = among(second, joined(ground, first), true);
        List<OWLAxiom> early = among(first, joined(ground, late), !late.isEmpty());
        List<OWLAxiom> both = new ArrayList<>(early);
        both.addAll(late);
        return both;
    }

    private static Set<OWLAxiom> joined(Set<OWLAxiom> some, List<OWLAxiom> more) {
        Set<OWLAxiom> both = new HashSet<>(some);
        both.addAll(more);
        return both;
    }
}
