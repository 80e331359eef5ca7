// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The rows of a walk, for ARQ. */
final class Rows implements Iterator<Binding> {
    private final Walk walk;
    private final Binding bound;
    private final Nodes nodes;
    private final int[] own;
    private final Var[] names;
    private boolean ahead;
    private boolean more;

    Rows(Plan plan, Walk walk, Binding bound) {
        this.walk = walk;
        this.bound = bound;
        this.nodes = plan.reading().nodes();
        this.own = IntStream.range(0, plan.names().length).filter(place -> !bound.contains(plan.names()[place]))
                .toArray();
        this.names = IntStream.of(own).mapToObj(place -> plan.names()[place]).toArray(Var[]::new);
    }

    @Override
    public boolean hasNext() {
        if (!ahead) {
            more = walk.next();
            ahead = true;
        }
        return more;
    }

    @Override
    public Binding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ahead = false;
        long[] ids = new long[own.length];
        for (int at = 0; at < own.length; at++) {
            ids[at] = walk.row()[own[at]];
        }
        return new RowBinding(bound, names, ids, nodes);
    }
}
