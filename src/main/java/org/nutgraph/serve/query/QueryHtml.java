// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.util.List;
import java.util.Map;

import org.nutgraph.graph.Iris;
import org.nutgraph.serve.http.Cells;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.store.Parameter;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;

/** The pages of the saved queries. */
final class QueryHtml {
    private QueryHtml() {}

    static String list(SavedQueries queries) {
        return Html.page("Questions",
                "<p class=\"lead\">Each has an answer as a page, as a table to take away, and as a "
                        + "call for programs.</p>\n<h2>What they are about</h2>\n" + QueryTopics.list(queries)
                        + "<p>The list " + Html.link("/queries?format=json", "as JSON") + ", "
                        + Html.link("/queries?format=ttl", "as Turtle") + "; " + Html.link("/api", "how to call them")
                        + ", "
                        + Html.link("/openapi.json", "as OpenAPI") + ". " + Html.link("/query", "Ask your own")
                        + ".</p>\n");
    }

    static String table(SavedQuery saved, Map<String, String> given, QueryAnswers.Page found, Paging paging,
            Iris iris) {
        Paths paths = new Paths(iris);
        List<List<String>> rows = found.rows().stream().map(row -> found.variables().stream()
                .map(variable -> Cells.linked(row, variable, paths)).toList()).toList();
        String path = "/queries/" + saved.name();
        String before = paging.offset() > 0
                ? Html.link(paging.address(path, given, Math.max(0, paging.offset() - paging.limit())), "Before") + ' '
                : "";
        String after = found.more()
                ? Html.link(paging.address(path, given, paging.offset() + paging.limit()), "After")
                : "";
        String count = "<p>" + (rows.isEmpty()
                ? "No answers"
                : "Answers " + (paging.offset() + 1) + " to "
                        + (paging.offset() + rows.size()))
                + (found.more() ? " of more" : "") + "</p>\n";
        String pages = before.isEmpty() && after.isEmpty()
                ? ""
                : "<nav aria-label=\"Pages\">" + before + after + "</nav>\n";
        return page(saved, given, count + (rows.isEmpty() ? "" : Html.table(found.variables(), rows)) + pages);
    }

    static String text(SavedQuery saved, Map<String, String> given, String answer) {
        return page(saved, given, "<pre tabindex=\"0\">" + Html.escape(answer) + "</pre>\n");
    }

    private static String page(SavedQuery saved, Map<String, String> given, String answer) {
        return Html.page(saved.question(),
                form(saved, given) + answer + "<details><summary>The query in SPARQL</summary>"
                        + "<pre tabindex=\"0\">" + Html.escape(saved.text()) + "</pre><p>"
                        + Html.link("/query?example=" + saved.name(), "Change it and ask again") + "</p></details>\n<p>"
                        + Html.link("/queries", "All questions") + "</p>\n");
    }

    /** Gives the form in which a query is asked, with what was given or else the examples in its fields. */
    static String form(SavedQuery saved, Map<String, String> given) {
        StringBuilder form = new StringBuilder("<form class=\"fields\" action=\"/queries/").append(saved.name())
                .append("\" method=\"get\">\n");
        saved.parameters().forEach(parameter -> form.append("<label>").append(Html.escape(parameter.name()))
                .append(" <input name=\"").append(Html.escape(parameter.name())).append("\" value=\"")
                .append(Html.escape(given.getOrDefault(parameter.name(), parameter.example()))).append("\" ")
                .append(kind(parameter)).append("></label>\n"));
        form.append("<label>as <select name=\"format\">");
        QueryAnswers.offers(saved.query()).stream().map(offer -> offer.name()).distinct()
                .forEach(name -> form.append("<option>").append(name).append("</option>"));
        return form.append("</select></label> <button>Ask</button></form>\n").toString();
    }

    private static String kind(Parameter parameter) {
        return switch (parameter.type()) {
            case STRING -> "type=\"text\" size=\"40\"";
            case IRI -> "type=\"url\" size=\"60\"";
            case DATE -> "type=\"date\"";
            case DECIMAL -> "inputmode=\"decimal\"";
        };
    }
}
