// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * Takes quads out of TDB2 and puts others in, within the write transaction under way: index by index, each in its own
 * order. A quad is in six indexes, in each at another place; put in one by one they touch pages all over six trees, and
 * what is taken out first leaves pages half empty, which are then joined and soon split again.
 */
final class SortedWrites {
    private static final int LENGTH = 4;

    private final NodeTupleTable table;
    private final Map<Node, NodeId> ids = new HashMap<>();
    private final List<Write> writes = new ArrayList<>();

    private record Write(Tuple<NodeId> quad, boolean comes) {}

    /** Takes the data, which must be in a write transaction of this thread when {@link #run} is called. */
    SortedWrites(DatasetGraphTDB data) {
        this.table = data.getQuadTable().getNodeTupleTable();
    }

    /** Notes that a triple of a graph, which must be there, is to go. */
    void remove(Node graph, Triple triple) {
        writes.add(new Write(quad(graph, triple), false));
    }

    /** Notes that a triple, which must not be there, is to come into a graph. */
    void add(Node graph, Triple triple) {
        writes.add(new Write(quad(graph, triple), true));
    }

    /** Makes all the changes noted. Fails as TDB2 does; then the transaction must be given up. */
    void run() {
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            if (index != null) {
                writes.sort(Comparator.comparing(Write::quad, order(index.getMapping())));
                writes.forEach(write -> write(index, write));
            }
        }
        writes.clear();
    }

    private static void write(TupleIndex index, Write write) {
        if (write.comes()) {
            index.add(write.quad());
        } else {
            index.delete(write.quad());
        }
    }

    private static Comparator<Tuple<NodeId>> order(TupleMap mapping) {
        return (one, other) -> {
            int order = 0;
            for (int at = 0; at < LENGTH && order == 0; at++) {
                order = NodeId.compare(mapping.mapSlot(at, one), mapping.mapSlot(at, other));
            }
            return order;
        };
    }

    private Tuple<NodeId> quad(Node graph, Triple triple) {
        return TupleFactory.create4(id(graph), id(triple.getSubject()), id(triple.getPredicate()),
                id(triple.getObject()));
    }

    private NodeId id(Node node) {
        NodeTable nodes = table.getNodeTable();
        return ids.computeIfAbsent(node, nodes::getAllocateNodeId);
    }
}
