// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nutgraph.graph.Iris;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Responder;

/**
 * {@code /search?q=} with {@code kind}, {@code limit} and {@code offset}: what has such a name or quotes such words, as
 * a page or as JSON.
 */
public final class SearchPages implements Responder {
    private static final List<Offer> OFFERS = List.of(Offer.JSON, Offer.HTML);
    private static final Map<String, String> KINDS = kinds();

    private final Supplier<SearchIndex> index;
    private final Paths paths;

    /** Takes the index, and what the IRIs of this site look like. */
    public SearchPages(Supplier<SearchIndex> index, Iris iris) {
        this.index = index;
        this.paths = new Paths(iris);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("Person", "people");
        kinds.put("Organization", "organisations");
        kinds.put("Place", "places");
        kinds.put("Initiative", "programmes, policies, laws");
        kinds.put("Article", "articles");
        kinds.put("Quotation", "quotations");
        kinds.put("Class", "classes of the vocabulary");
        kinds.put("ObjectProperty", "relations of the vocabulary");
        return kinds;
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
            page.append("<p role=\"status\">").append(results.atLeast() ? "At least " : "")
                    .append(Html.number(results.total())).append(" found</p>\n<ol class=\"news\" start=\"")
                    .append(wanted.offset() + 1).append("\">\n");
            results.found().forEach(each -> page.append("<li>").append(item(each)).append("</li>\n"));
            page.append("</ol>\n");
        }
        wanted.next(results.total()).ifPresent(next -> page.append("<nav aria-label=\"Pages\">")
                .append(Html.link(address(next), "More")).append("</nav>\n"));
        return Html.front(wanted.text().isBlank() ? "Search" : "Search: " + wanted.text(), page.toString());
    }

    private String item(Results.Scored each) {
        Found found = each.found();
        List<String> parts = new ArrayList<>();
        parts.add(String.join(", ", found.types().stream().map(SearchPages::words).toList()));
        parts.add(each.speaker().map(speaker -> "says " + speaker).orElse(""));
        parts.add(String.join("; ", found.names().stream().filter(name -> !name.equals(found.label())).toList()));
        parts.add(found.articles() == 0
                ? ""
                : found.articles() == 1 ? "in 1 article" : "in " + found.articles() + " articles");
        parts.removeIf(String::isEmpty);
        String label = found.words().isPresent() ? "“" + found.label() + "”" : found.label();
        return paths.link(found.article().orElse(found.iri()), label) + "<br><small>"
                + Html.escape(String.join(" · ", parts)) + "</small>";
    }

    /** The name of a class is words run together. */
    private static String words(String type) {
        return Iris.lastPart(type).replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String form(Wanted wanted) {
        StringBuilder form = new StringBuilder(
                "<form class=\"hero\" action=\"/search\" method=\"get\" role=\"search\"><label class=\"unseen\" "
                        + "for=\"q\">Names or quoted words</label><input id=\"q\" type=\"search\" name=\"q\" "
                        + "maxlength=\"300\" placeholder=\"Names or quoted words\" value=\"")
                .append(Html.escape(wanted.text()))
                .append("\"> <label class=\"unseen\" for=\"kind\">Of which kind</label><select id=\"kind\" "
                        + "name=\"kind\"><option value=\"\">of any kind</option>");
        KINDS.forEach((kind, title) -> form.append("<option value=\"").append(kind).append('"')
                .append(kind.equalsIgnoreCase(wanted.kind().orElse("")) ? " selected" : "").append('>').append(title)
                .append("</option>"));
        return form.append("</select> <button>Search</button></form>\n").toString();
    }

    private static String address(Wanted wanted) {
        return "/search?q=" + encoded(wanted.text()) + wanted.kind().map(kind -> "&kind=" + encoded(kind)).orElse("")
                + "&offset=" + wanted.offset() + "&limit=" + wanted.limit();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
