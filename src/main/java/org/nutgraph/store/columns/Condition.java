// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/** A condition on a row, which says the same for the same terms. */
final class Condition {
    private static final double FEW = 0.05;
    private static final double SOME = 0.3;
    private static final int LEAST = 3;

    private final Expr expression;
    private final int[] places;

    /** Takes an expression and the places of its variables. */
    Condition(Expr expression, int[] places) {
        this.expression = expression;
        this.places = places.clone();
    }

    /** Says whether all it needs is known. */
    boolean ready(BitSet known) {
        return Arrays.stream(places).allMatch(known::get);
    }

    /** Says whether it is about one place alone. */
    boolean only(int place) {
        return places.length == 1 && places[0] == place;
    }

    /** Guesses what share of the rows passes. */
    double share() {
        return expression instanceof E_StrContains ? FEW : SOME;
    }

    /** Gives the letters that whatever passes has in a place, in lower case or not, if it says so. */
    Optional<String> letters(int place) {
        if (!only(place) || !(expression instanceof E_StrContains contains)
                || !(contains.getArg2() instanceof NodeValue letters) || !letters.isString()
                || letters.getString().length() < LEAST) {
            return Optional.empty();
        }
        Expr text = contains.getArg1() instanceof E_StrLowerCase lower ? lower.getArg() : contains.getArg1();
        return text instanceof ExprVar ? Optional.of(letters.getString()) : Optional.empty();
    }

    /** Gives the test of the rows of a plan. */
    RowTest over(Plan plan) {
        Nodes nodes = plan.reading().nodes();
        if (places.length != 1) {
            return row -> holds(expression, new RowBinding(null, plan.names(), row, nodes), plan.context());
        }
        int place = places[0];
        Var name = plan.names()[place];
        RowTest slow = row -> holds(expression, BindingFactory.binding(name, nodes.node(row[place])), plan.context());
        return Comparison.of(expression, place, slow).orElseGet(() -> new Remembered(place, slow));
    }

    /** As ARQ has it: what fails does not hold. */
    private static boolean holds(Expr expression, Binding row, ExecutionContext context) {
        try {
            return expression.isSatisfied(row, context);
        } catch (QueryCancelledException late) {
            throw late;
        } catch (RuntimeException failed) {
            return false;
        }
    }

    /** Remembers what it said of the last few terms. */
    private static final class Remembered implements RowTest {
        private static final int MANY = 1 << 10;

        private final int place;
        private final RowTest test;
        private final long[] ids = new long[MANY];
        private final boolean[] said = new boolean[MANY];

        Remembered(int place, RowTest test) {
            this.place = place;
            this.test = test;
            Arrays.fill(ids, Nodes.NONE);
        }

        @Override
        public boolean passes(long[] row) {
            long id = row[place];
            int slot = (int) (id * 0x9E3779B97F4A7C15L >>> 54);
            if (ids[slot] != id) {
                said[slot] = test.passes(row);
                ids[slot] = id;
            }
            return said[slot];
        }
    }
}
