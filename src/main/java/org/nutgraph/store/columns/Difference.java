// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.graph.Node;

/**
 * A pair that may have come or gone since a column was read.
 *
 * @param key   by which it is sorted first
 * @param value by which then
 * @param there whether it is there now
 */
record Difference(long key, long value, boolean there) {
    /** Gives what a reader sees of some pairs of a property, by object. Terms that the store never had are left out. */
    static List<Difference> of(Reading reading, Node property, Set<Pair> pairs) {
        Optional<Scan> scan = Scan.of(reading, property);
        return sorted(pairs.stream().map(pair -> new Difference(reading.nodes().id(pair.object()),
                reading.nodes().id(pair.subject()), false))
                .filter(it -> it.key() != Nodes.NONE && it.value() != Nodes.NONE)
                .map(it -> new Difference(it.key(), it.value(),
                        scan.filter(all -> all.has(it.key(), it.value())).isPresent()))
                .toList());
    }

    /** Gives the same, by subject. */
    static List<Difference> turned(List<Difference> differences) {
        return sorted(differences.stream().map(it -> new Difference(it.value(), it.key(), it.there())).toList());
    }

    private static List<Difference> sorted(List<Difference> differences) {
        return differences.stream().sorted(Comparator.comparing(Difference::key, Long::compareUnsigned)
                .thenComparing(Difference::value, Long::compareUnsigned)).toList();
    }
}
