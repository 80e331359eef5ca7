// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nutgraph.graph.Iris;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Responder;

/**
 * {@code /search?q=} with {@code kind}, {@code limit} and {@code offset}: what has such a name or quotes such words, as
 * a page or as JSON.
 */
public final class SearchPages implements Responder {
    private static final List<Offer> OFFERS = List.of(Offer.JSON, Offer.HTML);
    private static final List<String> KINDS = List.of("Person", "Organization", "Place", "Initiative", "Article",
            "Quotation", "Class", "ObjectProperty");

    private final Supplier<SearchIndex> index;
    private final Iris iris;

    /** Takes the index, and what the IRIs of this site look like. */
    public SearchPages(Supplier<SearchIndex> index, Iris iris) {
        this.index = index;
        this.iris = iris;
    }

    @Override
    public Reply answer(Call call) {
        Offer offer = call.wanted(OFFERS);
        Wanted wanted = Wanted.of(call.parameter("q").orElse(""), call.parameter("kind"), call.parameter("offset"),
                call.parameter("limit"));
        Results results = index.get().search(wanted);
        return offer.equals(Offer.HTML) ? Reply.html(page(wanted, results)) : Reply.json(json(wanted, results) + "\n");
    }

    private static ObjectNode json(Wanted wanted, Results results) {
        ObjectNode all = Json.object().put("q", wanted.text());
        wanted.kind().ifPresent(kind -> all.put("kind", kind));
        all.put("offset", wanted.offset()).put("limit", wanted.limit()).put("total", results.total())
                .put("totalIsLeast", results.atLeast());
        wanted.next(results.total()).ifPresent(next -> all.put("next", address(next)));
        ArrayNode found = all.putArray("results");
        results.found().forEach(each -> found.add(json(each)));
        return all;
    }

    private static ObjectNode json(Results.Scored each) {
        Found found = each.found();
        ObjectNode one = Json.object().put("iri", found.iri()).put("label", found.label());
        found.types().forEach(one.putArray("types")::add);
        found.names().forEach(one.putArray("names")::add);
        one.put("articles", found.articles());
        found.words().ifPresent(words -> one.put("text", words));
        each.speaker().ifPresent(speaker -> one.put("speaker", speaker));
        found.article().ifPresent(article -> one.put("article", article));
        return one.put("score", each.score());
    }

    private String page(Wanted wanted, Results results) {
        StringBuilder page = new StringBuilder(form(wanted));
        if (!wanted.text().isBlank() || wanted.kind().isPresent()) {
            page.append("<p>").append(results.atLeast() ? "At least " : "").append(results.total()).append(" found")
                    .append("</p>\n<ol start=\"").append(wanted.offset() + 1).append("\">\n");
            results.found().forEach(each -> page.append("<li>").append(item(each)).append("</li>\n"));
            page.append("</ol>\n");
        }
        wanted.next(results.total())
                .ifPresent(next -> page.append("<p>").append(Html.link(address(next), "More")).append("</p>\n"));
        return Html.page("Search", page.toString());
    }

    private String item(Results.Scored each) {
        Found found = each.found();
        String kind = found.types().stream().map(Iris::lastPart).reduce((one, two) -> one + ", " + two).orElse("");
        String other = String.join("; ", found.names().stream().filter(name -> !name.equals(found.label())).toList());
        return Html.link(here(found.article().orElse(found.iri())), found.label()) + " <small>" + Html.escape(kind)
                + (other.isEmpty() ? "" : " · " + Html.escape(other))
                + each.speaker().map(speaker -> " · " + Html.escape(speaker)).orElse("")
                + (found.articles() == 0 ? "" : " · in " + found.articles() + " articles") + "</small>";
    }

    /** Gives the address of a thing on this server, which may stand somewhere else than its IRI says. */
    private String here(String iri) {
        return iri.startsWith(iris.base()) ? "/" + iri.substring(iris.base().length()) : iri;
    }

    private static String form(Wanted wanted) {
        StringBuilder form = new StringBuilder(
                "<form action=\"/search\" method=\"get\" role=\"search\"><label>Names or "
                        + "quoted words <input type=\"search\" name=\"q\" maxlength=\"300\" value=\"")
                .append(Html.escape(wanted.text())).append("\"></label> <label>of kind <select name=\"kind\">")
                .append("<option value=\"\">any</option>");
        KINDS.forEach(kind -> form.append("<option").append(kind.equalsIgnoreCase(wanted.kind().orElse(""))
                ? " selected"
                : "").append('>').append(kind).append("</option>"));
        return form.append("</select></label> <button>Search</button></form>\n").toString();
    }

    private static String address(Wanted wanted) {
        return "/search?q=" + encoded(wanted.text()) + wanted.kind().map(kind -> "&kind=" + encoded(kind)).orElse("")
                + "&offset=" + wanted.offset() + "&limit=" + wanted.limit();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
