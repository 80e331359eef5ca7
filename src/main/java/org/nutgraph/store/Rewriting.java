// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.graph.ArticleGraph;

/**
 * Reads graphs and puts others in their place, and writes only what differs from what was read: nothing is read twice as
 * long as nobody else writes meanwhile. What somebody else has changed since it was read is left as they made it.
 */
final class Rewriting {
    private final GraphStore store;
    private long epoch = -1;
    private boolean others;

    /**
     * What shall be in the place of what was read.
     *
     * @param before     the graph as it was read
     * @param difference what has to be done to it
     */
    record Change(Graph before, Difference difference) {
        static Change of(ArticleGraph now, Graph before) {
            return new Change(before, Difference.of(now, before));
        }
    }

    Rewriting(GraphStore store) {
        this.store = store;
    }

    /** Gives a copy of the graph of a name. For use by many threads. */
    Graph read(String name) {
        Graph copy = GraphFactory.createDefaultGraph();
        store.read(name, graph -> {
            seen(store.epoch());
            GraphUtil.addInto(copy, graph);
        });
        return copy;
    }

    private synchronized void seen(long now) {
        others |= epoch >= 0 && epoch != now;
        epoch = now;
    }

    /** Makes the changes in one transaction, and gives how many there were. Fails as {@link GraphStore#put} does. */
    int put(List<Change> changes) {
        List<Change> changed = changes.stream().filter(change -> !change.difference().isNone()).toList();
        List<Change> made = new ArrayList<>();
        if (!changed.isEmpty()) {
            store.write(changed.stream().mapToLong(change -> change.before().size()).sum(), () -> {
                seen(store.epoch());
                changed.stream().filter(change -> !others || store.holds(change.difference().graph().getURI(),
                        change.before())).forEach(made::add);
                store.change(made.stream().map(Change::difference).toList());
            });
            // One more was made by us.
            epoch++;
        }
        return made.size();
    }
}
