// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.serve.fact.FactCard;
import org.nutgraph.serve.fact.Words;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.Paths;

/** The page of an article: whom and what it names, and its facts in the order of its text, below their sentences. */
final class ArticlePage {
    private static final List<String> KINDS = List.of("Person", "Organization", "Place", "Initiative");
    private static final Map<String, String> TITLES = Map.of("Person", "People", "Organization", "Organisations",
            "Place", "Places", "Initiative", "Programmes, policies and laws", "", "Also");
    private static final List<Node> TOLD = List.of(Vocabulary.AUTHOR, Vocabulary.PUBLISHER, Vocabulary.DATE_PUBLISHED);

    private final Description about;
    private final Ontology ontology;
    private final Words words;
    private final FactCard cards;

    ArticlePage(Description about, Paths paths, Ontology ontology) {
        this.about = about;
        this.ontology = ontology;
        this.words = new Words(about.graph(), paths);
        this.cards = new FactCard(about.graph(), paths);
    }

    /** Gives the page; the formats are what else the article is to be had in, by address. */
    String html(Map<String, Offer> formats) {
        StringBuilder body = new StringBuilder();
        words.text(about.thing(), Vocabulary.STANDFIRST)
                .ifPresent(text -> body.append("<p class=\"lead\">").append(Html.escape(text)).append("</p>\n"));
        body.append("<p class=\"soft\">").append(String.join(" · ", TOLD.stream()
                .map(property -> words.terms(about.thing(), property)).filter(it -> !it.isEmpty()).toList()))
                .append("</p>\n").append(mentions()).append(facts()).append(ThingPage.pages(about))
                .append(properties()).append(ThingPage.formats(formats));
        return Html.page(words.name(about.thing()), body.toString());
    }

    private String mentions() {
        Map<String, List<Node>> kinds = new LinkedHashMap<>();
        KINDS.forEach(kind -> kinds.put(kind, new ArrayList<>()));
        words.values(about.thing(), Vocabulary.MENTIONS)
                .forEach(thing -> kinds.computeIfAbsent(kind(thing), key -> new ArrayList<>()).add(thing));
        StringBuilder list = new StringBuilder();
        kinds.forEach((kind, things) -> {
            if (!things.isEmpty()) {
                list.append("<dt>").append(TITLES.get(kind)).append("</dt><dd>")
                        .append(String.join(", ", things.stream().sorted(Comparator.comparing(words::name)
                                .thenComparing(NodeCmp::compareRDFTerms)).map(words::term).toList()))
                        .append("</dd>\n");
            }
        });
        return list.isEmpty()
                ? ""
                : "<section aria-labelledby=\"named\"><h2 id=\"named\">Who and what it names"
                        + "</h2>\n<dl class=\"plain\">" + list + "</dl></section>\n";
    }

    private String kind(Node thing) {
        return words.values(thing, RDF.type.asNode()).stream().filter(Node::isURI).flatMap(type -> KINDS.stream()
                .filter(kind -> ontology.isA(type.getURI(), Lex.NG + kind))).findFirst().orElse("");
    }

    private String facts() {
        if (about.facts().isEmpty()) {
            return "";
        }
        Map<String, List<Node>> sentences = new LinkedHashMap<>();
        about.facts().forEach(fact -> sentences.computeIfAbsent(sentence(fact), key -> new ArrayList<>()).add(fact));
        StringBuilder list = new StringBuilder(
                "<section aria-labelledby=\"facts\"><h2 id=\"facts\">What it says, in the "
                        + "order of its text</h2>\n<ol class=\"axis\">\n");
        sentences.values().forEach(facts -> list.append("<li>")
                .append(text(facts.getFirst()).map(text -> "<blockquote>" + Html.escape(text) + "</blockquote>\n")
                        .orElse(""))
                .append(cards.list(facts, false)).append("</li>\n"));
        return list.append("</ol></section>\n").toString();
    }

    private String sentence(Node fact) {
        return words.values(fact, Vocabulary.EVIDENCE).stream().findFirst().map(Node::toString).orElse("");
    }

    private Optional<String> text(Node fact) {
        return words.values(fact, Vocabulary.EVIDENCE).stream().findFirst()
                .flatMap(it -> words.text(it, Vocabulary.TEXT));
    }

    private String properties() {
        Map<String, String> lines = new TreeMap<>();
        about.graph().find(about.thing(), Node.ANY, Node.ANY).mapWith(triple -> triple.getPredicate()).toSet().stream()
                .filter(property -> !TOLD.contains(property) && !property.equals(Vocabulary.MENTIONS)
                        && !property.equals(Vocabulary.HEADLINE) && !property.equals(Vocabulary.STANDFIRST)
                        && !property.equals(RDF.type.asNode()))
                .forEach(property -> lines.put(words.name(property) + property, "<dt>" + words.term(property)
                        + "</dt><dd>" + words.terms(about.thing(), property) + "</dd>\n"));
        return "<section aria-labelledby=\"more-of-it\"><h2 id=\"more-of-it\">What else is known</h2>\n"
                + "<dl class=\"plain\"><dt>IRI</dt><dd><code>" + Html.escape(about.thing().toString())
                + "</code></dd>\n" + String.join("", lines.values()) + "</dl></section>\n";
    }
}
