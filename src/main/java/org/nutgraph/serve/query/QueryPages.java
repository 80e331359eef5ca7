// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Cells;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.AnswerFormat;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;

/** The saved queries: {@code /queries/{name}?parameter=value} as a page, or with {@code format=json|csv|...} as data. */
public final class QueryPages {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String FORMAT = "format";
    private static final Map<AnswerFormat, String> TYPES = Map.of(
            AnswerFormat.JSON, "application/sparql-results+json", AnswerFormat.CSV, "text/csv; charset=utf-8",
            AnswerFormat.TSV, "text/tab-separated-values; charset=utf-8", AnswerFormat.XML,
            "application/sparql-results+xml", AnswerFormat.TEXT, "text/plain; charset=utf-8", AnswerFormat.TURTLE,
            "text/turtle; charset=utf-8");

    private final GraphStore store;
    private final SavedQueries queries;

    QueryPages(GraphStore store, SavedQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    /** Gives the routes of the saved queries of a site. */
    public static List<Route> routes(Site site) {
        QueryPages pages = new QueryPages(site.store(), site.queries());
        return List.of(Route.query("/queries/", pages::answer));
    }

    private Reply answer(Call call) {
        if (call.rest().isEmpty()) {
            return Reply.redirect(302, "/");
        }
        SavedQuery saved = queries.named(call.rest());
        Map<String, String> given = new TreeMap<>(call.parameters());
        given.remove(FORMAT);
        Optional<String> format = call.parameter(FORMAT).filter(it -> !it.equals("html"));
        return format.isPresent()
                ? data(saved, given, AnswerFormat.named(format.get()))
                : Reply.html(page(saved, given));
    }

    private Reply data(SavedQuery saved, Map<String, String> given, AnswerFormat format) {
        Map<String, Node> terms = saved.terms(given);
        Query query = saved.query();
        return Reply.of(TYPES.getOrDefault(format, "text/plain"),
                out -> store.ask(query, terms, format, LIMIT, out));
    }

    private String page(SavedQuery saved, Map<String, String> given) {
        return Html.page(saved.question(), form(saved, given) + answer(saved.query(), saved.terms(given))
                + "<h2>The query</h2><pre>" + Html.escape(saved.text()) + "</pre>");
    }

    private String answer(Query query, Map<String, Node> terms) {
        if (!query.isSelectType()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.ask(query, terms, query.isAskType() ? AnswerFormat.TEXT : AnswerFormat.TURTLE, LIMIT, out);
            return "<pre>" + Html.escape(out.toString(StandardCharsets.UTF_8)) + "</pre>";
        }
        RowSet rows = store.rows(query, terms, LIMIT);
        List<String> variables = query.getResultVars();
        List<List<String>> table = new ArrayList<>();
        rows.forEachRemaining(row -> table.add(Cells.row(row, variables)));
        return "<p>" + table.size() + (table.size() == 1 ? " answer" : " answers") + "</p>"
                + Html.table(variables, table);
    }

    private static String form(SavedQuery saved, Map<String, String> given) {
        StringBuilder form = new StringBuilder("<form method=\"get\">");
        saved.parameters().forEach(parameter -> form.append("<label>").append(Html.escape(parameter.name()))
                .append(" <input name=\"").append(Html.escape(parameter.name())).append("\" value=\"")
                .append(Html.escape(given.getOrDefault(parameter.name(), parameter.example())))
                .append("\"></label> "));
        return form.append("<label>as <select name=\"format\"><option>html</option><option>json</option>"
                + "<option>csv</option></select></label> <button>Ask</button></form>\n").toString();
    }
}
