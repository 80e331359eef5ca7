// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.resource;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.serve.fact.Disagreement;
import org.nutgraph.serve.fact.FactCard;
import org.nutgraph.serve.fact.Kind;
import org.nutgraph.serve.fact.Timeline;
import org.nutgraph.serve.fact.Words;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.Paths;

/** The page of a thing: what it is called, what articles say of it, kind by kind, and which articles name it. */
final class ThingPage {
    private final Description about;
    private final Words words;
    private final FactCard cards;

    ThingPage(Description about, Paths paths) {
        this.about = about;
        this.words = new Words(about.graph(), paths);
        this.cards = new FactCard(about.graph(), paths);
    }

    /** Gives the page; the formats are what else the thing is to be had in, by address. */
    String html(Map<String, Offer> formats) {
        Map<Kind, List<Node>> kinds = Kind.sorted(about.graph(), about.facts());
        StringBuilder body = new StringBuilder("<p class=\"lead\">")
                .append(words.terms(about.thing(), RDF.type.asNode())).append("</p>\n").append(names())
                .append(contents(kinds)).append(disagreements());
        kinds.forEach((kind, facts) -> body.append("<section aria-labelledby=\"").append(kind.anchor())
                .append("\"><h2 id=\"").append(kind.anchor()).append("\">").append(kind.title()).append("</h2>\n")
                .append(cards.list(facts)).append("</section>\n"));
        body.append(pages()).append(articles()).append(properties()).append(formats(formats));
        return Html.page(words.name(about.thing()), body.toString());
    }

    private String names() {
        List<String> names = words.values(about.thing(), Vocabulary.NAME).stream().map(words::term).distinct().toList();
        return names.isEmpty() ? "" : "<p>Also called " + String.join(", ", names) + "</p>\n";
    }

    private String contents(Map<Kind, List<Node>> kinds) {
        StringBuilder list = new StringBuilder("<ul class=\"contents\">");
        kinds.forEach((kind, facts) -> list.append("<li>")
                .append(Html.link("#" + kind.anchor(), kind.title())).append(" <small>").append(facts.size())
                .append("</small></li>"));
        if (!about.articles().isEmpty()) {
            list.append("<li>").append(Html.link("#articles", "Articles")).append(" <small>")
                    .append(about.articles().size()).append("</small></li>");
        }
        return list.append("</ul>\n").toString();
    }

    private String disagreements() {
        List<Disagreement> all = Disagreement.among(about.graph(), about.facts());
        if (all.isEmpty()) {
            return "";
        }
        StringBuilder section = new StringBuilder("<section aria-labelledby=\"differently\"><h2 id=\"differently\">Not "
                + "said alike</h2>\n<p>The same of the same things, but not as firmly each time.</p>\n");
        all.forEach(each -> section.append(cards.list(each.facts()).replaceFirst("class=\"facts\"",
                "class=\"facts beside\"")));
        return section.append("</section>\n").toString();
    }

    private String articles() {
        if (about.articles().isEmpty()) {
            return about.facts().isEmpty() && about.page() == 1 ? "<p>No article here names it.</p>\n" : "";
        }
        StringBuilder list = new StringBuilder(
                "<section aria-labelledby=\"articles\"><h2 id=\"articles\">Articles that "
                        + "name it</h2>\n<ul class=\"news\">");
        about.articles().forEach(article -> list.append("<li>").append(words.term(article)).append("<br><small>")
                .append(words.terms(article, Vocabulary.PUBLISHER)).append(' ')
                .append(words.terms(article, Vocabulary.DATE_PUBLISHED)).append("</small></li>\n"));
        List<String> days = about.articles().stream()
                .flatMap(article -> words.text(article, Vocabulary.DATE_PUBLISHED).stream()).toList();
        return list.append("</ul>").append(Timeline.of(days)).append("</section>\n").toString();
    }

    private String properties() {
        Set<Node> elsewhere = new HashSet<>(List.of(RDFS.label.asNode(), RDF.type.asNode(), SKOS.prefLabel.asNode(),
                Vocabulary.NAME));
        List<Node> properties = about.graph().find(about.thing(), Node.ANY, Node.ANY).mapWith(Triple::getPredicate)
                .toSet().stream().filter(property -> !elsewhere.contains(property))
                .sorted(Comparator.comparing(words::name).thenComparing(NodeCmp::compareRDFTerms)).toList();
        StringBuilder list = new StringBuilder(
                "<section aria-labelledby=\"more-of-it\"><h2 id=\"more-of-it\">What else "
                        + "is known</h2>\n<dl class=\"plain\"><dt>IRI</dt><dd><code>")
                .append(Html.escape(about.thing().toString())).append("</code></dd>\n");
        properties.forEach(property -> list.append("<dt>").append(words.term(property)).append("</dt><dd>")
                .append(words.terms(about.thing(), property)).append("</dd>\n"));
        return list.append("</dl></section>\n").toString();
    }

    private String pages() {
        return pages(about);
    }

    /** Gives links to the facts before and after. */
    static String pages(Description about) {
        String before = about.page() > 1 ? Html.link("?page=" + (about.page() - 1), "Newer") + ' ' : "";
        String after = about.more() ? Html.link("?page=" + (about.page() + 1), "Older") : "";
        return before.isEmpty() && after.isEmpty()
                ? ""
                : "<nav aria-label=\"Pages\">" + before + after
                        + "</nav>\n";
    }

    /** Gives links to the other formats. */
    static String formats(Map<String, Offer> formats) {
        StringBuilder line = new StringBuilder("<p class=\"soft\">As data:");
        formats.forEach((address, offer) -> line.append(' ').append(Html.link(address, offer.name())));
        return line.append("</p>\n").toString();
    }
}
