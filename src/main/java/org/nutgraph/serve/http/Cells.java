// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

import org.nutgraph.graph.Prefixes;

/** Shows the terms of a row to people. */
public final class Cells {
    private Cells() {}

    /** Gives the term of a variable as text, not yet markup, empty if it has none. */
    public static String plain(Binding row, String variable) {
        return of(row, variable).map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .orElse("");
    }

    /** Gives the term of a variable as markup, empty if it has none. */
    public static String text(Binding row, String variable) {
        return Html.escape(plain(row, variable));
    }

    /** Gives the term of a variable as markup, empty if it has none: an IRI is a link, to our page if it is ours. */
    public static String linked(Binding row, String variable, Paths paths) {
        return of(row, variable).map(node -> node.isLiteral()
                ? Html.escape(node.getLiteralLexicalForm())
                : paths.link(node.toString(), brief(node.toString()))).orElse("");
    }

    /** Gives an IRI with a prefix if there is one for it. */
    public static String brief(String iri) {
        return Prefixes.all().entrySet().stream().filter(it -> iri.startsWith(it.getValue())).findFirst()
                .map(it -> it.getKey() + ':' + iri.substring(it.getValue().length())).orElse(iri);
    }

    private static Optional<Node> of(Binding row, String variable) {
        return Optional.ofNullable(row.get(Var.alloc(variable)));
    }
}
