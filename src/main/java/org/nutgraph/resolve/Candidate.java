// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.Set;
import java.util.TreeSet;

import org.nutgraph.ontology.Known;

/** A thing of the authority that a subject may be, and what speaks for and against it so far. */
final class Candidate {
    private final Known thing;
    private final Set<String> around;
    private final Set<String> reasons = new TreeSet<>();
    private double weight;
    private double fit;

    Candidate(Known thing, Set<String> around, double weight) {
        this.thing = thing;
        this.around = around;
        this.weight = weight;
    }

    Known thing() {
        return thing;
    }

    /** Gives the IRIs of the places it lies in, not its own. */
    Set<String> around() {
        return around;
    }

    /** Gives how much speaks for it. */
    double weight() {
        return weight * fit;
    }

    /** Gives the local names of the codes for what speaks for it. */
    Set<String> reasons() {
        return reasons;
    }

    /** Takes what speaks for it (more than 1) or against it (less), and the reason. */
    void speaks(double factor, String reason) {
        weight *= factor;
        if (factor > 1) {
            reasons.add(reason);
        }
    }

    /** Takes by what kind of name it was found, and how well that fits; the best counts. */
    void found(double by, String reason) {
        fit = Math.max(fit, by);
        reasons.add(reason);
    }
}
