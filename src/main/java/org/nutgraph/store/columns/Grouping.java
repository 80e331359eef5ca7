// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;

/** Groups the rows of a plan by ids, and makes terms only of what is asked for in the end. */
final class Grouping {
    private final Plan plan;
    private final OpGroup group;
    private final List<Key> keys;
    private final List<Tally> tallies;
    private final LongTable table;

    Grouping(Plan plan, OpGroup group) {
        this.plan = plan;
        this.group = group;
        this.keys = group.getGroupVars().getVars().stream().map(name -> Key.of(name, group.getGroupVars(), plan))
                .toList();
        this.tallies = group.getAggregators().stream().map(each -> Tally.of(each.getAggregator(), plan)).toList();
        this.table = new LongTable(keys.size());
    }

    /** Gives the groups, once they are asked for. */
    QueryIterator rows() {
        return QueryIterPlainWrapper.create(new IteratorDelayedInitialization<Binding>() {
            @Override
            protected Iterator<Binding> initializeIterator() {
                gather();
                return table.size() == 0 ? none() : IntStream.range(0, table.size()).mapToObj(it -> row(it)).iterator();
            }
        }, plan.context());
    }

    private void gather() {
        Optional<Walk> walk = plan.walk(BindingRoot.create());
        long[] key = new long[keys.size()];
        while (walk.isPresent() && walk.get().next()) {
            long[] row = walk.get().row();
            for (int at = 0; at < key.length; at++) {
                key[at] = keys.get(at).of(row);
            }
            int number = table.number(key);
            for (Tally tally : tallies) {
                tally.count(number, row);
            }
        }
    }

    /** What there is without any row is not the same with and without GROUP BY. */
    private Iterator<Binding> none() {
        return new QueryIterGroup(QueryIterNullIterator.create(plan.context()), group.getGroupVars(),
                group.getAggregators(), plan.context());
    }

    private Binding row(int number) {
        BindingBuilder counted = BindingFactory.builder();
        List<Var> names = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            keys.get(at).put(table.id(number, at), counted, names, ids);
        }
        for (int at = 0; at < tallies.size(); at++) {
            ExprAggregator aggregator = group.getAggregators().get(at);
            Optional<NodeValue> value = tallies.get(at).value(number);
            value.ifPresent(it -> counted.add(aggregator.getVar(), it.asNode()));
        }
        return new RowBinding(counted.build(), names.toArray(Var[]::new), ids.stream().mapToLong(it -> it).toArray(),
                plan.reading().nodes());
    }
}
