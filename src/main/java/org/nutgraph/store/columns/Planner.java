// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.Expr;

/** Says which patterns are answered from columns: those over everything, of certain properties. */
final class Planner {
    /** A term that a property has more often than so is no help in finding few rows. */
    private static final int MANY = 2000;

    private final Columns columns;
    private final ExecutionContext context;
    private final Reading reading;
    private final Set<Var> names = new LinkedHashSet<>();

    private Planner(Columns columns, ExecutionContext context, Reading reading) {
        this.columns = columns;
        this.context = context;
        this.reading = reading;
    }

    /**
     * Gives the plan for a pattern with conditions, each of which must be pure and about variables of the pattern alone.
     * There is none if the pattern is not of the kind, or if it needs columns that are not there: these are read only
     * for what would go through much of the store anyway, if that is wanted.
     */
    static Optional<Plan> plan(Columns columns, ExecutionContext context, OpQuadPattern pattern, List<Expr> conditions,
            boolean build) {
        if (!Quad.isUnionGraph(pattern.getGraphNode()) || pattern.getBasicPattern().isEmpty()) {
            return Optional.empty();
        }
        return Reading.of(context).flatMap(reading -> new Planner(columns, context, reading)
                .plan(pattern.getBasicPattern().getList(), conditions, build));
    }

    /** Says whether a condition can be part of the plan for a pattern. */
    static boolean fits(Expr condition, OpQuadPattern pattern) {
        return Pure.is(condition) && !condition.getVarsMentioned().isEmpty()
                && condition.getVarsMentioned().stream().allMatch(name -> pattern.getBasicPattern().getList().stream()
                        .anyMatch(triple -> name.equals(triple.getSubject()) || name.equals(triple.getObject())));
    }

    private Optional<Plan> plan(List<Triple> triples, List<Expr> conditions, boolean build) {
        if (!triples.stream().allMatch(Planner::simple)) {
            return Optional.empty();
        }
        boolean read = build && triples.stream().allMatch(this::wide);
        triples.forEach(triple -> {
            name(triple.getSubject());
            name(triple.getObject());
        });
        List<Var> places = List.copyOf(names);
        List<Pattern> patterns = new ArrayList<>();
        for (Triple triple : triples) {
            Optional<Column> column = columns.of(reading, triple.getPredicate(), read);
            if (column.isEmpty()) {
                return Optional.empty();
            }
            patterns.add(new Pattern(end(triple.getSubject(), places), triple.getPredicate(),
                    end(triple.getObject(), places), column.get()));
        }
        return Optional.of(new Plan(reading, context, places, patterns,
                conditions.stream().map(it -> condition(it, places)).toList()));
    }

    private static Condition condition(Expr expression, List<Var> places) {
        return new Condition(expression, expression.getVarsMentioned().stream().mapToInt(places::indexOf).toArray());
    }

    private void name(Node node) {
        if (node instanceof Var name) {
            names.add(name);
        }
    }

    private Pattern.End end(Node node, List<Var> places) {
        return node instanceof Var name
                ? new Pattern.End(places.indexOf(name), 0)
                : new Pattern.End(-1, reading.nodes().id(node));
    }

    private boolean wide(Triple triple) {
        return triple.getSubject() instanceof Var && (triple.getObject() instanceof Var
                || Scan.more(reading, triple.getPredicate(), triple.getObject(), MANY));
    }

    private static boolean simple(Triple triple) {
        return triple.getPredicate().isURI() && term(triple.getSubject()) && term(triple.getObject());
    }

    private static boolean term(Node node) {
        return node instanceof Var || node.isConcrete() && !node.isTripleTerm();
    }
}
