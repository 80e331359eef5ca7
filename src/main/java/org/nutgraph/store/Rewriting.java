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
     * @param now    the graph as it shall be
     * @param before the graph as it was read
     */
    record Change(ArticleGraph now, Graph before) {
        boolean differs() {
            return now.graph().size() != before.size() || !now.graph().stream().allMatch(before::contains);
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
        List<Change> changed = changes.stream().filter(Change::differs).toList();
        List<Change> made = new ArrayList<>();
        if (!changed.isEmpty()) {
            store.write(changed.stream().mapToLong(change -> change.now().graph().size()).sum(), () -> {
                seen(store.epoch());
                changed.stream().filter(change -> !others || store.holds(change.now().name(), change.before()))
                        .forEach(made::add);
                made.forEach(change -> store.change(change.now(), change.before()));
            });
            // One more was made by us.
            epoch++;
        }
        return made.size();
    }
}
