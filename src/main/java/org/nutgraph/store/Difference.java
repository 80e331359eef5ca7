// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

import org.nutgraph.graph.ArticleGraph;

/**
 * What has to be done to a graph so that it is as it shall be: most of one stays, and each quad costs a write in six
 * indexes.
 *
 * @param graph its name
 * @param gone  what has to go
 * @param come  what has to come
 */
record Difference(Node graph, List<Triple> gone, List<Triple> come) {
    /** Compares a graph as it shall be with how it is. */
    static Difference of(ArticleGraph now, Graph before) {
        return new Difference(NodeFactory.createURI(now.name()),
                before.find().filterDrop(now.graph()::contains).toList(),
                now.graph().find().filterDrop(before::contains).toList());
    }

    boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }
}
