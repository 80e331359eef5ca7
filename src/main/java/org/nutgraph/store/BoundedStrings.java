// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.List;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;

/**
 * Puts bounds on what a query computes within one row, which no timeout of ARQ's interrupts: a string that doubles from
 * step to step, a pattern that tries out everything.
 */
final class BoundedStrings extends ExprTransformApplyElementTransform {
    private static final int LONGEST = 1_000_000;

    private boolean found;

    BoundedStrings(ElementTransform elements) {
        super(elements);
    }

    /** Says whether there was anything to bound. */
    boolean found() {
        return found;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        Expr bounded = switch (function) {
            case E_Regex regex -> new Regex(arguments);
            case E_StrReplace replace -> new Replace(arguments);
            case E_StrConcat concat -> new Concat(arguments);
            default -> null;
        };
        found |= bounded != null;
        return bounded != null ? bounded : super.transform(function, arguments);
    }

    private static void requireLength(long length) {
        if (length > LONGEST) {
            throw new QueryDeniedException("A string of more than " + LONGEST + " characters is not made here");
        }
    }

    private static String text(NodeValue value) {
        return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm() : "";
    }

    private static final class Regex extends E_Regex {
        Regex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            // Jena's own says what is wrong with its arguments; on an empty text it cannot take long.
            NodeValue empty = NodeValue.makeString("");
            super.eval(values.size() > 2
                    ? List.of(empty, values.get(1), values.get(2))
                    : List.of(empty, values.get(1)));
            if (!values.getFirst().isString() && !values.getFirst().isLangString()) {
                return super.eval(values);
            }
            return NodeValue
                    .booleanReturn(TimedPattern.of(text(values.get(1)), values.size() > 2 ? text(values.get(2)) : "")
                            .find(text(values.getFirst())));
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static final class Replace extends E_StrReplace {
        Replace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            if (values.stream().allMatch(value -> value.asNode().isLiteral())) {
                TimedPattern pattern = TimedPattern.of(text(values.get(1)),
                        values.size() > 3 ? text(values.get(3)) : "");
                requireLength(pattern.replacedLength(text(values.getFirst()), text(values.get(2))));
            }
            return super.eval(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    private static final class Concat extends E_StrConcat {
        Concat(ExprList arguments) {
            super(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            requireLength(values.stream().mapToLong(value -> text(value).length()).sum());
            return super.eval(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(arguments);
        }
    }
}
