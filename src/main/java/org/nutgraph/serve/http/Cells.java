// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Shows the terms of a row to people. */
public final class Cells {
    private Cells() {}

    /** Gives the term of a variable as markup, empty if it has none. */
    public static String text(Binding row, String variable) {
        return Html.escape(Optional.ofNullable(row.get(Var.alloc(variable))).map(Cells::words).orElse(""));
    }

    /** Gives a row as markup. */
    public static List<String> row(Binding row, List<String> variables) {
        return variables.stream().map(variable -> text(row, variable)).toList();
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
