// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.serve.http.Html;

/** Facts as a table: what is said, in which words, where, when, by whom and how firmly. */
final class FactTable {
    private static final List<String> HEADS = List.of("What is said", "Its words", "Article", "Day", "Said by",
            "How firmly");
    /** What has a column of its own, or is of no use to readers. */
    private static final Set<Node> ELSEWHERE = Set.of(RDF.type.asNode(), Vocabulary.EVIDENCE, Vocabulary.ANCHOR,
            Vocabulary.REPORTED_IN, Vocabulary.FACTUALITY, Vocabulary.STATED_BY, Vocabulary.SPEAKER,
            Vocabulary.CONFIDENCE, Vocabulary.MATCHED_BY, Vocabulary.BEGIN_OFFSET, Vocabulary.END_OFFSET,
            Vocabulary.IN_ARTICLE, Vocabulary.SHA256, Vocabulary.SUBJECT, Vocabulary.PREDICATE, Vocabulary.OBJECT);

    private final Graph graph;
    private final Words words;

    FactTable(Graph graph, Words words) {
        this.graph = graph;
        this.words = words;
    }

    /** Gives the table as markup. */
    String of(List<Node> facts) {
        return Html.table(HEADS, facts.stream().map(this::row).toList());
    }

    private List<String> row(Node fact) {
        Optional<Node> article = words.values(fact, Vocabulary.REPORTED_IN).stream().findFirst();
        String said = words.terms(fact, Vocabulary.STATED_BY);
        return List.of(said(fact), quoted(fact), words.terms(fact, Vocabulary.REPORTED_IN),
                article.map(it -> words.terms(it, Vocabulary.DATE_PUBLISHED)).orElse(""),
                said.isEmpty() ? words.terms(fact, Vocabulary.SPEAKER) : said,
                words.terms(fact, Vocabulary.FACTUALITY));
    }

    private String said(Node fact) {
        List<String> parts = new ArrayList<>();
        if (graph.contains(fact, Vocabulary.PREDICATE, Node.ANY)) {
            parts.add(words.terms(fact, Vocabulary.SUBJECT) + " <b>" + words.terms(fact, Vocabulary.PREDICATE)
                    + "</b> " + words.terms(fact, Vocabulary.OBJECT));
        } else {
            parts.add("<b>" + words.terms(fact, RDF.type.asNode()) + "</b>");
        }
        graph.find(fact, Node.ANY, Node.ANY).mapWith(Triple::getPredicate).toSet().stream()
                .filter(property -> !ELSEWHERE.contains(property)).sorted(Comparator.comparing(words::name)
                        .thenComparing(NodeCmp::compareRDFTerms))
                .forEach(property -> parts
                        .add(Html.escape(words.name(property)) + ": " + words.terms(fact, property)));
        return String.join("<br>", parts);
    }

    /** Gives the sentence with the words marked in it, or what of it the store has. */
    private String quoted(Node fact) {
        Optional<String> sentence = passage(fact, Vocabulary.EVIDENCE);
        Optional<String> anchor = passage(fact, Vocabulary.ANCHOR).or(() -> words.text(fact, Vocabulary.TEXT));
        if (sentence.isEmpty() || anchor.isEmpty() || !sentence.get().contains(anchor.get())) {
            return sentence.or(() -> anchor).map(Html::escape).map(text -> "<q>" + text + "</q>").orElse("");
        }
        int at = sentence.get().indexOf(anchor.get());
        return "<q>" + Html.escape(sentence.get().substring(0, at)) + "<mark>" + Html.escape(anchor.get()) + "</mark>"
                + Html.escape(sentence.get().substring(at + anchor.get().length())) + "</q>";
    }

    private Optional<String> passage(Node fact, Node property) {
        return words.values(fact, property).stream().findFirst().flatMap(it -> words.text(it, Vocabulary.TEXT));
    }
}
