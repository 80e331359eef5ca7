// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Cells;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Responder;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Queries;

/** Lists the articles, the newest first, a page at a time: {@code limit} and {@code offset}, as a page or as JSON. */
final class ArticleList implements Responder {
    private static final List<Offer> OFFERS = List.of(Offer.JSON, Offer.HTML);
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int FARTHEST = 10_000_000;
    private static final String PREFIX = "PREFIX ng: <https://w3id.org/nutgraph/ont/> "
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    private static final Query COUNT = Queries
            .parse(PREFIX + "SELECT (COUNT(DISTINCT ?article) AS ?n) { ?article a ng:Article }");
    private static final Query PAGE = Queries.parse(PREFIX + """
            SELECT ?article (SAMPLE(?headline) AS ?title) (SAMPLE(?date) AS ?day) (MIN(?name) AS ?by) {
              ?article a ng:Article
              OPTIONAL { ?article ng:headline ?headline } OPTIONAL { ?article ng:datePublished ?date }
              OPTIONAL { ?article ng:publisher/rdfs:label ?name }
            } GROUP BY ?article ORDER BY DESC(?day) ?article
            """);

    private final GraphStore store;
    private final Paths paths;

    ArticleList(GraphStore store) {
        this.store = store;
        this.paths = new Paths(store.iris());
    }

    @Override
    public Reply answer(Call call) {
        Offer offer = call.wanted(OFFERS);
        long limit = number(call, "limit", USUAL, 1, MOST);
        long offset = number(call, "offset", 0, 0, FARTHEST);
        long total = store.rows(COUNT, Map.of(), TIME).stream().mapToLong(row -> count(row)).sum();
        List<Binding> rows = rows(limit, offset);
        Optional<String> next = offset + limit < total
                ? Optional.of("/articles?limit=" + limit + "&offset=" + (offset + limit))
                : Optional.empty();
        Reply reply = offer.equals(Offer.HTML)
                ? Reply.html(page(rows, total, next))
                : Reply.json(json(rows, total, limit, offset, next) + "\n");
        return next.map(link -> reply.with("Link", "<" + link + ">; rel=\"next\"")).orElse(reply);
    }

    /** One of them is at its own address. */
    Reply one(Call call) {
        return Reply.redirect(call.rest().isEmpty() ? 301 : 303,
                call.rest().isEmpty()
                        ? "/articles"
                        : paths.path(store.iris().article(call.rest())).orElse("/articles"));
    }

    private List<Binding> rows(long limit, long offset) {
        Query page = PAGE.cloneQuery();
        page.setLimit(limit);
        page.setOffset(offset);
        RowSet found = store.rows(page, Map.of(), TIME);
        List<Binding> rows = new ArrayList<>();
        found.forEachRemaining(rows::add);
        // Grouping nothing gives a row of nothing.
        rows.removeIf(row -> !row.contains("article"));
        return rows;
    }

    private ObjectNode json(List<Binding> rows, long total, long limit, long offset, Optional<String> next) {
        ObjectNode all = Json.object().put("total", total).put("limit", limit).put("offset", offset);
        next.ifPresent(link -> all.put("next", link));
        ArrayNode articles = all.putArray("articles");
        for (Binding row : rows) {
            String iri = text(row, "article").orElse("");
            ObjectNode one = articles.addObject().put("article", iri).put("graph",
                    store.iris().articleGraph(Paths.lastPart(iri)));
            text(row, "title").ifPresent(title -> one.put("title", title));
            text(row, "day").ifPresent(day -> one.put("date", day));
            text(row, "by").ifPresent(name -> one.put("publisher", name));
        }
        return all;
    }

    private String page(List<Binding> rows, long total, Optional<String> next) {
        List<List<String>> cells = rows.stream().map(row -> {
            String iri = text(row, "article").orElse("");
            return List.of(Cells.text(row, "day"), paths.link(iri, text(row, "title").orElse(iri)),
                    Cells.text(row, "by"));
        }).toList();
        return Html.page("Articles", "<p>" + total + " in all.</p>\n"
                + Html.table(List.of("Day", "Headline", "Publisher"), cells)
                + next.map(link -> "<p>" + Html.link(link, "More") + "</p>\n").orElse(""));
    }

    private static Optional<String> text(Binding row, String name) {
        return Optional.ofNullable(row.get(Var.alloc(name)))
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    private static long count(Binding row) {
        return text(row, "n").map(Long::parseLong).orElse(0L);
    }

    private static long number(Call call, String name, long usual, long least, long most) {
        Optional<String> given = call.parameter(name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            long value = Long.parseLong(given.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException malformed) {
            // Said below.
        }
        throw new Refusal(400, "page-malformed", "There is no such page of the answer.",
                "Give " + name + " as a number from " + least + " to " + most + ".");
    }
}
