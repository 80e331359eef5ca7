// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Runs queries as TDB2 does, but for those parts that columns answer. */
final class ColumnExecutor extends OpExecutorTDB2 {
    private final Columns columns;

    ColumnExecutor(ExecutionContext context, Columns columns) {
        super(context);
        this.columns = columns;
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return Planner.plan(columns, execCxt, pattern, List.of(), false)
                .map(plan -> rows(plan, input, bound -> super.execute(pattern, bound)))
                .orElseGet(() -> super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        if (!(filter.getSubOp() instanceof OpQuadPattern pattern)) {
            return super.execute(filter, input);
        }
        List<Expr> fit = filter.getExprs().getList().stream().filter(it -> Planner.fits(it, pattern)).toList();
        Optional<Plan> plan = fit.isEmpty()
                ? Optional.empty()
                : Planner.plan(columns, execCxt, pattern, fit, true);
        if (plan.isEmpty()) {
            return super.execute(filter, input);
        }
        OpFilter only = OpFilter.filterDirect(new ExprList(fit), pattern);
        QueryIterator rows = rows(plan.get(), input, bound -> super.execute(only, bound));
        for (Expr rest : filter.getExprs()) {
            rows = fit.contains(rest) ? rows : new QueryIterFilterExpr(rows, rest, execCxt);
        }
        return rows;
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        Optional<Plan> plan = input instanceof QueryIterRoot ? plan(group.getSubOp()) : Optional.empty();
        if (plan.isEmpty()) {
            return super.execute(group, input);
        }
        input.close();
        return new Grouping(plan.get(), group).rows();
    }

    private Optional<Plan> plan(Op op) {
        List<Expr> conditions = new ArrayList<>();
        Op under = op;
        if (op instanceof OpFilter filter) {
            conditions.addAll(filter.getExprs().getList());
            under = filter.getSubOp();
        }
        return under instanceof OpQuadPattern pattern
                && conditions.stream().allMatch(condition -> Planner.fits(condition, pattern))
                        ? Planner.plan(columns, execCxt, pattern, conditions, true)
                        : Optional.empty();
    }

    private QueryIterator rows(Plan plan, QueryIterator input, UnaryOperator<QueryIterator> otherwise) {
        return QueryIter.flatMap(input, bound -> Foreign.in(bound)
                ? otherwise.apply(QueryIterSingleton.create(bound, execCxt))
                : QueryIterPlainWrapper.create(rows(plan, bound), execCxt), execCxt);
    }

    private static Iterator<Binding> rows(Plan plan, Binding bound) {
        return plan.walk(bound).<Iterator<Binding>>map(walk -> new Rows(plan, walk, bound))
                .orElse(Collections.emptyIterator());
    }
}
