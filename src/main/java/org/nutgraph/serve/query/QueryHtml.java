// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

import org.nutgraph.graph.Iris;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;

/** The pages of the saved queries. */
final class QueryHtml {
    private QueryHtml() {}

    static String list(SavedQueries queries) {
        StringBuilder list = new StringBuilder("<ul>\n");
        queries.all().forEach(saved -> list.append("<li>")
                .append(Html.link("/queries/" + saved.name(), saved.question())).append("</li>\n"));
        return Html.page("Questions", list.append("</ul>\n<p>")
                .append(Html.link("/queries?format=json", "as JSON")).append(' ')
                .append(Html.link("/queries?format=ttl", "as Turtle")).append(' ')
                .append(Html.link("/openapi.json", "OpenAPI")).append("</p>\n").toString());
    }

    static String table(SavedQuery saved, Map<String, String> given, QueryAnswers.Page found, Paging paging,
            Iris iris) {
        Paths paths = new Paths(iris);
        List<List<String>> rows = found.rows().stream().map(row -> found.variables().stream()
                .map(variable -> cell(row, variable, paths)).toList()).toList();
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
        return page(saved, given, count + Html.table(found.variables(), rows) + "<p>" + before + after + "</p>\n");
    }

    static String text(SavedQuery saved, Map<String, String> given, String answer) {
        return page(saved, given, "<pre>" + Html.escape(answer) + "</pre>\n");
    }

    private static String page(SavedQuery saved, Map<String, String> given, String answer) {
        return Html.page(saved.question(), form(saved, given) + answer + "<h2>The query</h2><pre>"
                + Html.escape(saved.text()) + "</pre>");
    }

    private static String cell(Binding row, String variable, Paths paths) {
        return Optional.ofNullable(row.get(Var.alloc(variable))).map(node -> show(node, paths)).orElse("");
    }

    private static String show(Node node, Paths paths) {
        return node.isLiteral()
                ? Html.escape(node.getLiteralLexicalForm())
                : paths.link(node.toString(), node.toString());
    }

    private static String form(SavedQuery saved, Map<String, String> given) {
        StringBuilder form = new StringBuilder("<form method=\"get\">");
        saved.parameters().forEach(parameter -> form.append("<label>").append(Html.escape(parameter.name()))
                .append(" <input name=\"").append(Html.escape(parameter.name())).append("\" value=\"")
                .append(Html.escape(given.getOrDefault(parameter.name(), parameter.example())))
                .append("\"></label> "));
        QueryAnswers.offers(saved.query()).stream().map(offer -> offer.name()).distinct().forEach(name -> form
                .append(form.indexOf("<select") < 0 ? "<label>as <select name=\"format\">" : "").append("<option>")
                .append(name).append("</option>"));
        return form.append("</select></label> <button>Ask</button></form>\n").toString();
    }
}
