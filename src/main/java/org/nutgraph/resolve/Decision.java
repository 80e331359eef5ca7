// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.List;
import java.util.Optional;

import org.nutgraph.ontology.Known;

/**
 * Which thing of the authority a subject is, if any.
 *
 * @param thing   the thing; empty if none is likely enough
 * @param score   how likely the best candidate is, from 0 to 1; 0 without any
 * @param reasons the local names of the codes for what spoke for it, in order
 * @param rivals  how many things of the authority have its name
 */
public record Decision(Optional<Known> thing, double score, List<String> reasons, int rivals) {
    /** Nothing of its name is known. */
    public static final Decision UNKNOWN = new Decision(Optional.empty(), 0, List.of(), 0);

    /** Keeps its own copy. */
    public Decision {
        reasons = List.copyOf(reasons);
    }
}
