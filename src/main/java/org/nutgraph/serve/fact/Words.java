// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Paths;

/** Shows the terms of a graph to people: their labels, linked to their pages. Everything it gives is markup. */
public final class Words {
    private static final Comparator<Node> ENGLISH_FIRST = Comparator
            .comparing((Node label) -> !"en".equals(label.getLiteralLanguage()))
            .thenComparing(label -> !label.getLiteralLanguage().isEmpty())
            .thenComparing(NodeCmp::compareRDFTerms);

    private final Graph graph;
    private final Paths paths;

    /** Takes a graph, and where its things are found here. */
    public Words(Graph graph, Paths paths) {
        this.graph = graph;
        this.paths = paths;
    }

    /** Gives a term: text as it is, a thing by its name with a link. */
    public String term(Node node) {
        return node.isLiteral()
                ? Html.escape(number(node).orElseGet(node::getLiteralLexicalForm))
                : paths.link(node.toString(), name(node));
    }

    /** Gives a decimal number as people write it: commas between thousands, and no zeros that say nothing. */
    private static Optional<String> number(Node literal) {
        boolean decimal = XSD.decimal.getURI().equals(literal.getLiteralDatatypeURI());
        return Optional.of(literal.getLiteralLexicalForm())
                .filter(it -> decimal && it.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?"))
                .map(it -> new BigDecimal(it))
                .map(it -> String.format(Locale.ROOT, "%,." + Math.max(0, it.stripTrailingZeros().scale()) + "f", it));
    }

    /** Gives what a thing is called, not yet markup. */
    public String name(Node node) {
        return text(node, RDFS.label.asNode()).or(() -> text(node, Vocabulary.HEADLINE))
                .orElseGet(() -> Paths.lastPart(node.toString()));
    }

    /** Gives the text of a property, in English if there is a choice, not yet markup. */
    public Optional<String> text(Node subject, Node property) {
        return values(subject, property).stream().filter(Node::isLiteral).min(ENGLISH_FIRST)
                .map(Node::getLiteralLexicalForm);
    }

    /** Gives the values of a property, in order. */
    public List<Node> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList().stream()
                .sorted(NodeCmp::compareRDFTerms).toList();
    }

    /** Gives the values of a property as markup, with commas between them. */
    public String terms(Node subject, Node property) {
        return String.join(", ", values(subject, property).stream().map(this::term).toList());
    }
}
