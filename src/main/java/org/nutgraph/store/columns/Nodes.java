// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * The terms of ids, within a transaction.
 *
 * @param table where TDB2 keeps them
 */
record Nodes(NodeTable table) {
    /** Stands for a term that the store has not. */
    static final long NONE = Long.MIN_VALUE + 1;

    /** Gives the term of an id. */
    Node node(long id) {
        return table.getNodeForNodeId(Ids.id(id));
    }

    /** Gives the id of a term, or {@link #NONE}. */
    long id(Node node) {
        NodeId id = table.getNodeIdForNode(node);
        return NodeId.isDoesNotExist(id) ? NONE : Ids.of(id);
    }
}
