// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.Paths;

/** The page of a thing: what it is called, what articles say of it, and where. */
final class ThingPage {
    private static final Set<Node> ELSEWHERE = Set.of(RDFS.label.asNode(), RDF.type.asNode(), Vocabulary.HEADLINE);

    private final Description about;
    private final Words words;

    ThingPage(Description about, Paths paths) {
        this.about = about;
        this.words = new Words(about.graph(), paths);
    }

    /** Gives the page; the formats are what else the thing is to be had in, by address. */
    String html(Map<String, Offer> formats) {
        StringBuilder body = new StringBuilder();
        body.append("<p>").append(words.terms(about.thing(), RDF.type.asNode())).append(" <code>")
                .append(Html.escape(about.thing().toString())).append("</code></p>\n").append(properties());
        if (!about.facts().isEmpty() || about.page() > 1) {
            body.append("<h2 id=\"facts\">What articles say</h2>\n")
                    .append(new FactTable(about.graph(), words).of(about.facts())).append(pages());
        }
        if (!about.articles().isEmpty()) {
            body.append("<h2 id=\"articles\">Articles that name it</h2>\n<ul>");
            about.articles().forEach(article -> body.append("<li>").append(words.term(article)).append(' ')
                    .append(words.terms(article, Vocabulary.DATE_PUBLISHED)).append("</li>\n"));
            body.append("</ul>\n");
        }
        return Html.page(words.name(about.thing()), body.append(formats(formats)).toString());
    }

    private String properties() {
        List<Node> properties = about.graph().find(about.thing(), Node.ANY, Node.ANY).mapWith(Triple::getPredicate)
                .toSet().stream().filter(property -> !ELSEWHERE.contains(property))
                .sorted(Comparator.comparing(words::name).thenComparing(NodeCmp::compareRDFTerms)).toList();
        StringBuilder list = new StringBuilder("<dl>\n");
        properties.forEach(property -> list.append("<dt>").append(words.term(property)).append("</dt><dd>")
                .append(words.terms(about.thing(), property)).append("</dd>\n"));
        return properties.isEmpty() ? "" : list.append("</dl>\n").toString();
    }

    private String pages() {
        String before = about.page() > 1 ? Html.link("?page=" + (about.page() - 1), "Newer") + ' ' : "";
        String after = about.more() ? Html.link("?page=" + (about.page() + 1), "Older") : "";
        return before.isEmpty() && after.isEmpty() ? "" : "<p>" + before + after + "</p>\n";
    }

    private static String formats(Map<String, Offer> formats) {
        StringBuilder line = new StringBuilder("<p>As data:");
        formats.forEach((address, offer) -> line.append(' ').append(Html.link(address, offer.name())));
        return line.append("</p>\n").toString();
    }
}
