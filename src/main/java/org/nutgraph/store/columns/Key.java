// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;

/** What rows are grouped by, as a number. */
sealed interface Key {
    /** Gives the number for a row. */
    long of(long[] row);

    /** Puts what a number stands for to a group: as a term, or as an id that is looked up when it is asked for. */
    void put(long number, BindingBuilder terms, List<Var> names, List<Long> ids);

    /** Gives the key for a variable of GROUP BY. */
    static Key of(Var name, VarExprList by, Plan plan) {
        Expr expression = by.getExpr(name);
        if (expression == null) {
            return new Place(name, plan.place(name));
        }
        return new Computed(name, by, plan);
    }

    /**
     * A variable of the pattern; one that is not is bound in no group.
     *
     * @param name  its name
     * @param place its place, or -1
     */
    record Place(Var name, int place) implements Key {
        @Override
        public long of(long[] row) {
            return place < 0 ? 0 : row[place];
        }

        @Override
        public void put(long number, BindingBuilder terms, List<Var> names, List<Long> ids) {
            if (place >= 0) {
                names.add(name);
                ids.add(number);
            }
        }
    }

    /** An expression; what fails is a group of its own, in which the variable is not bound. */
    final class Computed implements Key {
        private static final long NONE = -1;

        private final Var name;
        private final VarExprList by;
        private final Plan plan;
        private final int only;
        private final Map<Long, Long> remembered = new HashMap<>();
        private final Map<Node, Long> numbers = new HashMap<>();
        private final List<Node> terms = new ArrayList<>();

        Computed(Var name, VarExprList by, Plan plan) {
            this.name = name;
            this.by = by;
            this.plan = plan;
            Expr expression = by.getExpr(name);
            this.only = Pure.is(expression) && expression.getVarsMentioned().size() == 1
                    ? plan.place(expression.getVarsMentioned().iterator().next())
                    : -1;
        }

        @Override
        public long of(long[] row) {
            return only < 0 ? number(row) : remembered.computeIfAbsent(row[only], any -> number(row));
        }

        private long number(long[] row) {
            Node term = by.get(name, new RowBinding(BindingFactory.binding(), plan.names(), row,
                    plan.reading().nodes()), plan.context());
            if (term == null) {
                return NONE;
            }
            return numbers.computeIfAbsent(term, fresh -> {
                terms.add(fresh);
                return (long) terms.size() - 1;
            });
        }

        @Override
        public void put(long number, BindingBuilder bound, List<Var> names, List<Long> ids) {
            if (number != NONE) {
                bound.add(name, terms.get((int) number));
            }
        }
    }
}
