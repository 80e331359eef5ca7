// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Optional;
import java.util.function.IntPredicate;

import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdType;
import org.apache.jena.tdb2.store.value.DoubleNode62;
import org.apache.jena.tdb2.store.value.IntegerNode;

/**
 * Compares values that stand in their ids with a constant, without making terms of them: integers and doubles with a
 * number, days and moments with one of the same zone. All else is left to ARQ.
 */
final class Comparison implements RowTest {
    private static final int ZONE = 49;
    private static final int HOUR = 22;
    private static final int HOURS = 0x1f;
    private static final int DAY = 24;

    private final int place;
    private final IntPredicate wanted;
    private final RowTest otherwise;
    private final boolean whole;
    private final long integer;
    private final double number;
    private final long moment;

    private Comparison(int place, IntPredicate wanted, NodeValue constant, RowTest otherwise) {
        this.place = place;
        this.wanted = wanted;
        this.otherwise = otherwise;
        this.whole = constant.isInteger() && constant.getInteger().bitLength() < Long.SIZE;
        this.integer = whole ? constant.getInteger().longValue() : 0;
        this.number = constant.isNumber() && !(constant.isFloat() && !constant.isDecimal())
                ? constant.getDouble()
                : Double.NaN;
        this.moment = moment(constant);
    }

    /** Gives the test for a comparison of one place with a constant; none if it is another expression. */
    static Optional<RowTest> of(Expr expression, int place, RowTest otherwise) {
        if (!(expression instanceof ExprFunction2 two)) {
            return Optional.empty();
        }
        if (two.getArg1() instanceof ExprVar && two.getArg2() instanceof NodeValue constant) {
            return wanted(two).map(it -> new Comparison(place, it, constant, otherwise));
        }
        if (two.getArg2() instanceof ExprVar && two.getArg1() instanceof NodeValue constant) {
            return wanted(two).map(it -> new Comparison(place, order -> it.test(-order), constant, otherwise));
        }
        return Optional.empty();
    }

    @Override
    public boolean passes(long[] row) {
        long id = row[place];
        if (!Ids.isValue(id)) {
            return otherwise.passes(row);
        }
        if (Ids.isDouble(id)) {
            double value = DoubleNode62.unpack(DoubleNode62.removeType(id));
            // ARQ tells the two zeros apart, and has its own view of what is no number.
            return value == 0 || number == 0 || Double.isNaN(value) || Double.isNaN(number)
                    ? otherwise.passes(row)
                    : wanted.test(Double.compare(value, number));
        }
        if (Ids.kind(id) == NodeIdType.XSD_INTEGER.type() && whole) {
            return wanted.test(Long.compare(IntegerNode.unpack56(Ids.value(id)), integer));
        }
        if (moment != Nodes.NONE && id >>> ZONE == moment >>> ZONE && !endsDay(id)) {
            return wanted.test(Long.compareUnsigned(id, moment));
        }
        return otherwise.passes(row);
    }

    private static long moment(NodeValue constant) {
        if (!constant.isDate() && !constant.isDateTime()) {
            return Nodes.NONE;
        }
        NodeId id = NodeId.inline(constant.asNode());
        if (id == null || id.type() != NodeIdType.XSD_DATE && id.type() != NodeIdType.XSD_DATETIME) {
            return Nodes.NONE;
        }
        long bits = Ids.of(id);
        return endsDay(bits) ? Nodes.NONE : bits;
    }

    /** Says whether it is 24 o'clock, which is the same as 0 o'clock of the day after. */
    private static boolean endsDay(long moment) {
        return (moment >>> HOUR & HOURS) >= DAY;
    }

    private static Optional<IntPredicate> wanted(ExprFunction2 expression) {
        return switch (expression) {
            case E_LessThan less -> Optional.of(order -> order < 0);
            case E_LessThanOrEqual less -> Optional.of(order -> order <= 0);
            case E_GreaterThan greater -> Optional.of(order -> order > 0);
            case E_GreaterThanOrEqual greater -> Optional.of(order -> order >= 0);
            case E_Equals equal -> Optional.of(order -> order == 0);
            default -> Optional.empty();
        };
    }
}
