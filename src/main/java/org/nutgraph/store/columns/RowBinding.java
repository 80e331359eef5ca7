// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Arrays;
import java.util.Iterator;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/** A row whose terms are looked up when they are asked for. */
final class RowBinding extends BindingBase {
    private final Var[] names;
    private final long[] row;
    private final Nodes nodes;
    private final @Nullable Node[] known;

    /** Takes what it adds to, the names of what it has, which the other does not bind, and its ids. */
    RowBinding(@Nullable Binding parent, Var[] names, long[] row, Nodes nodes) {
        super(parent);
        this.names = names;
        this.row = row;
        this.nodes = nodes;
        this.known = new Node[names.length];
    }

    @Override
    protected Iterator<Var> vars1() {
        return Arrays.asList(names).iterator();
    }

    @Override
    protected int size1() {
        return names.length;
    }

    @Override
    protected boolean isEmpty1() {
        return names.length == 0;
    }

    @Override
    protected boolean contains1(Var name) {
        return place(name) >= 0;
    }

    @Override
    protected @Nullable Node get1(Var name) {
        int place = place(name);
        if (place < 0) {
            return null;
        }
        Node node = known[place];
        if (node == null) {
            node = nodes.node(row[place]);
            known[place] = node;
        }
        return node;
    }

    @Override
    public Binding detach() {
        BindingBuilder copy = BindingFactory.builder();
        vars().forEachRemaining(name -> copy.add(name, get(name)));
        return copy.build();
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        return new RowBinding(parent, names, row, nodes).detach();
    }

    private int place(Var name) {
        for (int place = 0; place < names.length; place++) {
            if (names[place].equals(name)) {
                return place;
            }
        }
        return -1;
    }
}
