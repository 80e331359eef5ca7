// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.console;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

import org.nutgraph.problem.InvalidInput;
import org.nutgraph.serve.http.Cells;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.store.AnswerFormat;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Queries;

/** Answers a stranger's query with markup: a table that links to our pages, a word, or Turtle. */
final class PlainAnswer {
    private static final int ROWS = 1000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final GraphStore store;
    private final Paths paths;

    PlainAnswer(GraphStore store) {
        this.store = store;
        this.paths = new Paths(store.iris());
    }

    /** Gives the answer. Fails with {@link InvalidInput} if there is none. */
    String to(String text) {
        Query query = Queries.parse(text);
        if (query.isSelectType()) {
            return table(query);
        }
        if (!query.isAskType() && !query.isConstructType() && !query.isDescribeType()) {
            throw new InvalidInput("query-syntax", "The query is of a kind that is not answered here.",
                    "Use SELECT, ASK, CONSTRUCT or DESCRIBE.");
        }
        if (!query.isAskType()) {
            bound(query, ROWS);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.ask(query, Map.of(), query.isAskType() ? AnswerFormat.TEXT : AnswerFormat.TURTLE, LIMIT, out);
        return "<h2>Answer</h2>\n<pre tabindex=\"0\">" + Html.escape(out.toString(StandardCharsets.UTF_8)) + "</pre>\n";
    }

    private String table(Query query) {
        bound(query, ROWS + 1);
        RowSet found = store.rows(query, Map.of(), LIMIT);
        List<Binding> rows = new ArrayList<>();
        found.forEachRemaining(rows::add);
        boolean more = rows.size() > ROWS;
        List<List<String>> cells = rows.subList(0, Math.min(ROWS, rows.size())).stream()
                .map(row -> query.getResultVars().stream().map(name -> Cells.linked(row, name, paths)).toList())
                .toList();
        String count = more
                ? "The first " + Html.number(ROWS) + " rows; there are more."
                : cells.size() == 1
                        ? "1 row"
                        : Html.number(cells.size()) + " rows";
        return "<h2>Answer</h2>\n<p>" + count + "</p>\n" + Html.table(query.getResultVars(), cells);
    }

    private static void bound(Query query, long most) {
        query.setLimit(query.hasLimit() ? Math.min(query.getLimit(), most) : most);
    }
}
