// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

import org.nutgraph.serve.http.Cells;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Queries;
import org.nutgraph.store.SavedQueries;

/** The page at the root: which articles there are, what can be asked, and a form to ask anything else. */
final class StartPage {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Query ARTICLES = Queries.parse("""
            PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?article (SAMPLE(?headline) AS ?title) (SAMPLE(?date) AS ?day) (MIN(?name) AS ?by) {
              ?article a ng:Article
              OPTIONAL { ?article ng:headline ?headline } OPTIONAL { ?article ng:datePublished ?date }
              OPTIONAL { ?article ng:publisher/rdfs:label ?name }
            } GROUP BY ?article ORDER BY DESC(?day) ?article LIMIT 500
            """);
    private static final String SEARCH = """
            <form action="/search" method="get" role="search"><label>Names or quoted words <input type="search" name="q"
            maxlength="300"></label> <button>Search</button></form>
            """;
    private static final String FORM = """
            <h2>Ask in SPARQL</h2>
            <form action="/sparql" method="get"><p><label for="query">Query</label></p>
            <textarea id="query" name="query" rows="10" cols="90">PREFIX ng: &lt;https://w3id.org/nutgraph/ont/&gt;
            PREFIX rdfs: &lt;http://www.w3.org/2000/01/rdf-schema#&gt;
            SELECT ?person ?name { ?person a ng:Person ; rdfs:label ?name } LIMIT 20</textarea>
            <p><label>Answer as <select name="format"><option>text</option><option>json</option><option>csv</option>
            <option>tsv</option><option>xml</option></select></label> <button>Ask</button></p></form>
            """;

    private final GraphStore store;
    private final SavedQueries queries;

    StartPage(GraphStore store, SavedQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    /** Gives the routes of the page. */
    static List<Route> routes(Site site) {
        StartPage page = new StartPage(site.store(), site.queries());
        return List.of(Route.page("/", call -> page.answer()));
    }

    private Reply answer() {
        return Reply.html(Html.page("What the articles say",
                SEARCH + "<h2>Questions</h2>\n" + questions() + "<h2>Articles</h2>\n" + articles() + FORM
                        + "<p>" + Html.link("/dump/", "All of the data") + " · "
                        + Html.link("/.well-known/void", "What it is") + "</p>\n"));
    }

    private String questions() {
        StringBuilder list = new StringBuilder("<ul>\n");
        queries.all().forEach(query -> list.append("<li>")
                .append(Html.link("/queries/" + query.name(), query.question())).append("</li>\n"));
        return list.append("</ul>\n").toString();
    }

    private String articles() {
        RowSet rows = store.rows(ARTICLES, Map.of(), LIMIT);
        List<List<String>> table = new ArrayList<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            table.add(List.of(Cells.text(row, "day"), Cells.text(row, "title"), Cells.text(row, "by"),
                    Cells.text(row, "article")));
        }
        return table.isEmpty() ? "<p>None yet.</p>" : Html.table(List.of("Day", "Headline", "Publisher", "IRI"), table);
    }
}
