// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.List;

import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Datatype;
import org.apache.jena.sparql.expr.E_DateTimeDay;
import org.apache.jena.sparql.expr.E_DateTimeMonth;
import org.apache.jena.sparql.expr.E_DateTimeYear;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_IsBlank;
import org.apache.jena.sparql.expr.E_IsIRI;
import org.apache.jena.sparql.expr.E_IsLiteral;
import org.apache.jena.sparql.expr.E_IsNumeric;
import org.apache.jena.sparql.expr.E_Lang;
import org.apache.jena.sparql.expr.E_LangMatches;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrEndsWith;
import org.apache.jena.sparql.expr.E_StrLength;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrStartsWith;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/** Expressions that say the same for the same terms, whenever and however often they are asked. */
final class Pure {
    private static final List<Class<? extends ExprFunction>> FUNCTIONS = List.of(E_Add.class, E_Bound.class,
            E_Datatype.class, E_DateTimeDay.class, E_DateTimeMonth.class, E_DateTimeYear.class, E_Divide.class,
            E_Equals.class, E_GreaterThan.class, E_GreaterThanOrEqual.class, E_IsBlank.class, E_IsIRI.class,
            E_IsLiteral.class, E_IsNumeric.class, E_Lang.class, E_LangMatches.class, E_LessThan.class,
            E_LessThanOrEqual.class, E_LogicalAnd.class, E_LogicalNot.class, E_LogicalOr.class, E_Multiply.class,
            E_NotEquals.class, E_OneOfBase.class, E_Regex.class, E_SameTerm.class, E_Str.class, E_StrContains.class,
            E_StrEndsWith.class, E_StrLength.class, E_StrLowerCase.class, E_StrStartsWith.class, E_StrSubstring.class,
            E_StrUpperCase.class, E_Subtract.class);

    private Pure() {}

    /** Says whether an expression is one of them. */
    static boolean is(Expr expression) {
        return switch (expression) {
            case NodeValue value -> true;
            case ExprVar name -> true;
            case ExprFunction function -> FUNCTIONS.stream().anyMatch(known -> known.isInstance(function))
                    && function.getArgs().stream().allMatch(Pure::is);
            default -> false;
        };
    }
}
