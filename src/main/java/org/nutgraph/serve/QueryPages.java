// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;

import org.nutgraph.problem.Problem;
import org.nutgraph.store.AnswerFormat;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;

/** The saved queries: {@code /queries/{name}?parameter=value} as a page, or with {@code format=json|csv|...} as data. */
final class QueryPages extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String FORMAT = "format";
    private static final Map<AnswerFormat, String> TYPES = Map.of(
            AnswerFormat.JSON, "application/sparql-results+json", AnswerFormat.CSV, "text/csv; charset=utf-8",
            AnswerFormat.TSV, "text/tab-separated-values; charset=utf-8", AnswerFormat.XML,
            "application/sparql-results+xml", AnswerFormat.TEXT, "text/plain; charset=utf-8", AnswerFormat.TURTLE,
            "text/turtle; charset=utf-8");

    private final transient GraphStore store;
    private final transient SavedQueries queries;

    QueryPages(GraphStore store, SavedQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (name.isEmpty()) {
            response.sendRedirect("/");
            return;
        }
        try {
            SavedQuery saved = queries.named(name);
            Map<String, String> given = given(request);
            Optional<String> format = Optional.ofNullable(request.getParameter(FORMAT))
                    .filter(it -> !it.equals("html"));
            if (format.isPresent()) {
                data(saved, given, AnswerFormat.named(format.get()), response);
            } else {
                Replies.html(response, HttpServletResponse.SC_OK, page(saved, given));
            }
        } catch (Problem problem) {
            Replies.problem(response, problem);
        }
    }

    private static Map<String, String> given(HttpServletRequest request) {
        Map<String, String> given = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        given.remove(FORMAT);
        return given;
    }

    private void data(SavedQuery saved, Map<String, String> given, AnswerFormat format, HttpServletResponse response)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.ask(saved.query(), saved.terms(given), format, LIMIT, out);
        Replies.bytes(response, HttpServletResponse.SC_OK, TYPES.getOrDefault(format, "text/plain"), out.toByteArray());
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
