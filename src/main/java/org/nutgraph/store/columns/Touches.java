// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.apache.jena.graph.Node;

/**
 * Which commits changed what is said with which properties. What it does not know of is taken for changed; it is told of
 * a commit before anybody can read its data.
 */
final class Touches {
    private static final int MOST_PAIRS = 100_000;

    private final Map<Node, Long> last = new HashMap<>();
    private final Map<Node, Long> untold = new HashMap<>();
    private final Map<Node, TreeMap<Long, Set<Pair>>> told = new HashMap<>();
    private long since = Long.MAX_VALUE;
    private long until = Long.MIN_VALUE;
    private int pairs;

    /** Takes the version that a commit is about to make, and the properties it touches, with the pairs if told. */
    synchronized void commit(long version, Map<Node, Optional<Set<Pair>>> properties) {
        if (since == Long.MAX_VALUE || version > until + 1 || version < since) {
            forget();
            since = version - 1;
        }
        properties.forEach((property, touched) -> {
            last.merge(property, version, Math::max);
            touched.ifPresentOrElse(some -> tell(property, version, some),
                    () -> untold.merge(property, version, Math::max));
        });
        until = Math.max(until, version);
        if (pairs > MOST_PAIRS) {
            told.keySet().forEach(property -> untold.merge(property, version, Math::max));
            told.clear();
            pairs = 0;
        }
    }

    private void tell(Node property, long version, Set<Pair> touched) {
        told.computeIfAbsent(property, any -> new TreeMap<>()).computeIfAbsent(version, any -> new HashSet<>())
                .addAll(touched);
        pairs += touched.size();
    }

    /** Forgets all, as a commit is about to change what nobody knows. */
    synchronized void forget() {
        last.clear();
        untold.clear();
        told.clear();
        pairs = 0;
        since = Long.MAX_VALUE;
        until = Long.MIN_VALUE;
    }

    /** Says whether two versions have the same of a property, for sure. */
    synchronized boolean same(Node property, long one, long other) {
        long earlier = Math.min(one, other);
        return one == other || known(earlier, Math.max(one, other))
                && last.getOrDefault(property, Long.MIN_VALUE) <= earlier;
    }

    /** Gives all pairs of a property that can differ between two versions; none if that is not known. */
    synchronized Optional<Set<Pair>> between(Node property, long earlier, long later) {
        if (!known(earlier, later) || untold.getOrDefault(property, Long.MIN_VALUE) > earlier) {
            return Optional.empty();
        }
        Set<Pair> all = new HashSet<>();
        told.getOrDefault(property, new TreeMap<>()).subMap(earlier, false, later, true).values().forEach(all::addAll);
        return Optional.of(all);
    }

    private boolean known(long earlier, long later) {
        return earlier >= since && earlier <= later && later <= until;
    }
}
