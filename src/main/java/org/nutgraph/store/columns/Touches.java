// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;

/**
 * Which commits changed what is said with which properties. What it does not know of is taken for changed; it is told of
 * a commit before anybody can read its data.
 */
final class Touches {
    private final Map<Node, Long> last = new HashMap<>();
    private long since = Long.MAX_VALUE;
    private long until = Long.MIN_VALUE;

    /** Takes the version that a commit is about to make, and the properties it touches. */
    synchronized void commit(long version, Set<Node> properties) {
        if (since == Long.MAX_VALUE || version > until + 1 || version < since) {
            last.clear();
            since = version - 1;
        }
        properties.forEach(property -> last.merge(property, version, Math::max));
        until = Math.max(until, version);
    }

    /** Forgets all, as a commit is about to change what nobody knows. */
    synchronized void forget() {
        last.clear();
        since = Long.MAX_VALUE;
        until = Long.MIN_VALUE;
    }

    /** Says whether two versions have the same of a property, for sure. */
    synchronized boolean same(Node property, long one, long other) {
        long earlier = Math.min(one, other);
        return one == other || earlier >= since && Math.max(one, other) <= until
                && last.getOrDefault(property, Long.MIN_VALUE) <= earlier;
    }
}
