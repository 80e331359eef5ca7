// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.tdb2.store.value.IntegerNode;

/** What is counted of each group. */
sealed interface Tally {
    /** Counts a row to the group of a number; numbers come in order. */
    void count(int number, long[] row);

    /** Gives what came out for a group; nothing if that is an error. */
    Optional<NodeValue> value(int number);

    /** Gives what does the work of an aggregator of ARQ. */
    static Tally of(Aggregator aggregator, Plan plan) {
        int place = aggregator.getExprList() != null && aggregator.getExprList().size() == 1
                ? place(aggregator.getExprList().get(0), plan)
                : -1;
        return switch (aggregator) {
            case AggCount all -> new Rows();
            case AggCountVar some when place >= 0 -> new Rows();
            case AggCountVarDistinct some when place >= 0 -> new Different(place);
            case AggSum sum when whole(place, plan) -> new Whole(place, false);
            case AggAvg average when whole(place, plan) -> new Whole(place, true);
            default -> new Other(aggregator, plan);
        };
    }

    private static int place(Expr expression, Plan plan) {
        return expression instanceof ExprVar ? plan.place(expression.asVar()) : -1;
    }

    private static boolean whole(int place, Plan plan) {
        return place >= 0 && plan.patterns().stream()
                .anyMatch(it -> it.object().place() == place && it.column().integers());
    }

    /** How many rows. */
    final class Rows implements Tally {
        private long[] counts = new long[64];

        @Override
        public void count(int number, long[] row) {
            counts = room(counts, number);
            counts[number]++;
        }

        @Override
        public Optional<NodeValue> value(int number) {
            return Optional.of(NodeValue.makeInteger(counts[number]));
        }
    }

    /** How many different terms. */
    final class Different implements Tally {
        private final int place;
        private final LongTable seen = new LongTable(2);
        private final long[] pair = new long[2];
        private long[] counts = new long[64];

        Different(int place) {
            this.place = place;
        }

        @Override
        public void count(int number, long[] row) {
            counts = room(counts, number);
            pair[0] = number;
            pair[1] = row[place];
            int before = seen.size();
            if (seen.number(pair) == before) {
                counts[number]++;
            }
        }

        @Override
        public Optional<NodeValue> value(int number) {
            return Optional.of(NodeValue.makeInteger(counts[number]));
        }
    }

    /** The sum or the mean of integers. */
    final class Whole implements Tally {
        private static final long CARRY = 1L << 62;

        private final int place;
        private final boolean mean;
        private final Map<Integer, BigInteger> carried = new HashMap<>();
        private long[] sums = new long[64];
        private long[] counts = new long[64];

        Whole(int place, boolean mean) {
            this.place = place;
            this.mean = mean;
        }

        @Override
        public void count(int number, long[] row) {
            sums = room(sums, number);
            counts = room(counts, number);
            sums[number] += IntegerNode.unpack56(Ids.value(row[place]));
            if (Math.abs(sums[number]) > CARRY) {
                carried.merge(number, BigInteger.valueOf(sums[number]), BigInteger::add);
                sums[number] = 0;
            }
            counts[number]++;
        }

        @Override
        public Optional<NodeValue> value(int number) {
            NodeValue sum = NodeValue.makeInteger(BigInteger.valueOf(sums[number])
                    .add(carried.getOrDefault(number, BigInteger.ZERO)));
            return Optional.of(mean ? XSDFuncOp.numDivide(sum, NodeValue.makeInteger(counts[number])) : sum);
        }
    }

    /** Whatever ARQ counts. */
    final class Other implements Tally {
        private final Aggregator aggregator;
        private final Plan plan;
        private final List<Accumulator> groups = new ArrayList<>();

        Other(Aggregator aggregator, Plan plan) {
            this.aggregator = aggregator;
            this.plan = plan;
        }

        @Override
        public void count(int number, long[] row) {
            if (number == groups.size()) {
                groups.add(aggregator.createAccumulator());
            }
            groups.get(number).accumulate(
                    new RowBinding(BindingFactory.binding(), plan.names(), row.clone(), plan.reading().nodes()),
                    plan.context());
        }

        @Override
        public Optional<NodeValue> value(int number) {
            return Optional.ofNullable(groups.get(number).getValue());
        }
    }

    private static long[] room(long[] counts, int number) {
        return number < counts.length ? counts : Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
    }
}
