// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.fact;

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
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Paths;

/** Shows one fact. How firmly it is told is a word and the line at its side, which is solid for a fact alone. */
public final class FactCard {
    /** What has a place of its own, or is of no use to readers. */
    private static final Set<Node> ELSEWHERE = Set.of(RDF.type.asNode(), RDFS.label.asNode(), Vocabulary.EVIDENCE,
            Vocabulary.ANCHOR, Vocabulary.REPORTED_IN, Vocabulary.FACTUALITY, Vocabulary.STATED_BY, Vocabulary.SPEAKER,
            Vocabulary.CONFIDENCE, Vocabulary.MATCHED_BY, Vocabulary.BEGIN_OFFSET, Vocabulary.END_OFFSET,
            Vocabulary.IN_ARTICLE, Vocabulary.SHA256, Vocabulary.SUBJECT, Vocabulary.PREDICATE, Vocabulary.OBJECT,
            Vocabulary.TEXT, Vocabulary.FIGURE_TEXT, Vocabulary.COUNTS_TEXT, Vocabulary.HOLDER, Vocabulary.ROLE,
            Vocabulary.TENURE_STATUS, Vocabulary.SPEAKER_TEXT, Vocabulary.QUOTATION_KIND, Vocabulary.CUE_TEXT,
            Vocabulary.VALUE, Vocabulary.LOWER_BOUND, Vocabulary.UPPER_BOUND, Vocabulary.UNIT, Vocabulary.QUALIFIER);

    private final Graph graph;
    private final Words words;

    /** Takes a graph that has the facts, as {@link FactGraph} collects it, and where its things are found here. */
    public FactCard(Graph graph, Paths paths) {
        this.graph = graph;
        this.words = new Words(graph, paths);
    }

    /** Gives facts as a list, each with its words and where they stand. */
    public String list(List<Node> facts) {
        return list(facts, true);
    }

    /** Gives facts as a list, with or without the sentence and the article. */
    public String list(List<Node> facts, boolean whole) {
        StringBuilder list = new StringBuilder("<ul class=\"facts\">\n");
        facts.forEach(fact -> list.append(item(fact, whole)));
        return list.append("</ul>\n").toString();
    }

    private String item(Node fact, boolean whole) {
        StringBuilder item = new StringBuilder("<li class=\"fact").append(firmness(fact))
                .append("\"><p class=\"said-of\">")
                .append(said(fact)).append(badge(fact)).append("</p>\n");
        if (whole) {
            item.append(quoted(fact).map(text -> "<p><q>" + text + "</q></p>\n").orElseGet(() -> place(fact)));
        }
        return item.append(from(fact, whole)).append(more(fact)).append("</li>\n").toString();
    }

    private String said(Node fact) {
        if (has(fact, Vocabulary.PREDICATE)) {
            return words.terms(fact, Vocabulary.SUBJECT) + " <i>" + words.terms(fact, Vocabulary.PREDICATE) + "</i> "
                    + words.terms(fact, Vocabulary.OBJECT);
        }
        if (has(fact, Vocabulary.FIGURE_TEXT)) {
            return words.terms(fact, Vocabulary.FIGURE_TEXT) + ' ' + words.terms(fact, Vocabulary.COUNTS_TEXT);
        }
        if (has(fact, Vocabulary.ROLE)) {
            String status = words.terms(fact, Vocabulary.TENURE_STATUS);
            return words.terms(fact, Vocabulary.HOLDER) + ", " + words.terms(fact, Vocabulary.ROLE)
                    + (status.isEmpty() ? "" : " <small>(" + status + ")</small>");
        }
        if (has(fact, Vocabulary.QUOTATION_KIND)) {
            return quotation(fact);
        }
        return words.terms(fact, RDF.type.asNode());
    }

    private String quotation(Node fact) {
        String speaker = words.terms(fact, Vocabulary.SPEAKER);
        String named = speaker.isEmpty() ? words.terms(fact, Vocabulary.SPEAKER_TEXT) : speaker;
        return (named.isEmpty() ? "Somebody, not known who" : named) + " <i>"
                + words.terms(fact, Vocabulary.CUE_TEXT) + "</i> <small>("
                + words.terms(fact, Vocabulary.QUOTATION_KIND) + ")</small>";
    }

    /** A figure in full, and what its wording allows where that is more than one number. */
    private String figure(Node fact) {
        if (!has(fact, Vocabulary.VALUE)) {
            return "";
        }
        String value = words.terms(fact, Vocabulary.VALUE);
        List<String> bounds = new ArrayList<>();
        bound(fact, Vocabulary.LOWER_BOUND, value).ifPresent(least -> bounds.add("from " + least));
        bound(fact, Vocabulary.UPPER_BOUND, value).ifPresent(most -> bounds.add("up to " + most));
        return String.join(" ", List.of(words.terms(fact, Vocabulary.QUALIFIER), value,
                words.terms(fact, Vocabulary.UNIT))).strip()
                + (bounds.isEmpty() ? "" : " (" + String.join(" ", bounds) + ")");
    }

    private Optional<String> bound(Node fact, Node property, String value) {
        return Optional.of(words.terms(fact, property)).filter(it -> !it.isEmpty() && !it.equals(value));
    }

    private String badge(Node fact) {
        return words.values(fact, Vocabulary.FACTUALITY).stream().findFirst()
                .map(code -> " " + words.term(code).replaceFirst("<a ", "<a class=\"badge\" ")).orElse("");
    }

    private String firmness(Node fact) {
        return words.values(fact, Vocabulary.FACTUALITY).stream().findFirst().filter(Node::isURI)
                .map(code -> " is-" + Paths.lastPart(code.getURI()).replaceAll("[^A-Za-z0-9-]", "")).orElse("");
    }

    private String from(Node fact, boolean whole) {
        List<String> parts = new ArrayList<>();
        if (whole) {
            words.values(fact, Vocabulary.REPORTED_IN).forEach(article -> {
                parts.add(words.term(article));
                parts.add(words.terms(article, Vocabulary.PUBLISHER));
                parts.add(words.terms(article, Vocabulary.DATE_PUBLISHED));
            });
        }
        String by = words.terms(fact, Vocabulary.STATED_BY);
        parts.add(by.isEmpty() ? "" : "says " + by);
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? "" : "<p class=\"from\">" + String.join(" · ", parts) + "</p>\n";
    }

    private String more(Node fact) {
        List<String> parts = new ArrayList<>(List.of(figure(fact)));
        graph.find(fact, Node.ANY, Node.ANY).mapWith(Triple::getPredicate).toSet().stream()
                .filter(property -> !ELSEWHERE.contains(property))
                .sorted(Comparator.comparing(words::name).thenComparing(NodeCmp::compareRDFTerms))
                .forEach(property -> parts.add("<b>" + Html.escape(words.name(property)) + "</b> "
                        + words.terms(fact, property)));
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? "" : "<p class=\"from\">" + String.join(" · ", parts) + "</p>\n";
    }

    /** Gives the sentence with the words marked in it, or what of it the store has, as markup. */
    private Optional<String> quoted(Node fact) {
        Optional<String> sentence = passage(fact, Vocabulary.EVIDENCE);
        Optional<String> anchor = words.text(fact, Vocabulary.TEXT).or(() -> passage(fact, Vocabulary.ANCHOR));
        if (sentence.isEmpty() || anchor.isEmpty() || !sentence.get().contains(anchor.get())) {
            return sentence.or(() -> anchor).map(Html::escape);
        }
        int at = sentence.get().indexOf(anchor.get());
        return Optional.of(Html.escape(sentence.get().substring(0, at)) + "<mark>" + Html.escape(anchor.get())
                + "</mark>" + Html.escape(sentence.get().substring(at + anchor.get().length())));
    }

    /** Where the sentence stands, for an article whose sentences are not kept here. */
    private String place(Node fact) {
        return words.values(fact, Vocabulary.EVIDENCE).stream().findFirst()
                .map(it -> "<p class=\"from\">Its words are not kept here; in the article, characters "
                        + words.terms(it, Vocabulary.BEGIN_OFFSET) + " to " + words.terms(it, Vocabulary.END_OFFSET)
                        + "</p>\n")
                .orElse("");
    }

    private Optional<String> passage(Node fact, Node property) {
        return words.values(fact, property).stream().findFirst().flatMap(it -> words.text(it, Vocabulary.TEXT));
    }

    private boolean has(Node fact, Node property) {
        return graph.contains(fact, property, Node.ANY);
    }
}
