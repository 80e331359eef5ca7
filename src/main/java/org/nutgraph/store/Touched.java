// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.Set;

import org.apache.jena.graph.Node;

/**
 * What a change of a store touched.
 *
 * @param things  the subjects of the quads that came or went, and what articles came or ceased to mention
 * @param unknown whether everything may have changed: there were too many to list, or a class has moved
 */
public record Touched(Set<Node> things, boolean unknown) {
    /** Keeps its own copy of the set. */
    public Touched {
        things = Set.copyOf(things);
    }
}
