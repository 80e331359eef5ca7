// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.explore;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

import org.nutgraph.serve.http.Cells;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.serve.query.QueryTopics;
import org.nutgraph.serve.search.SearchIndex;
import org.nutgraph.store.Queries;
import org.nutgraph.store.StoreVersion;

/** The page at the root: a search box, what there is in numbers, who is named most, the latest, and the questions. */
public final class StartPage {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Query LATEST = Queries.parse("""
            PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?article (SAMPLE(?headline) AS ?title) (SAMPLE(?date) AS ?day) (MIN(?name) AS ?by) {
              { SELECT ?article ?date { ?article ng:datePublished ?date } ORDER BY DESC(?date) ?article LIMIT 8 }
              OPTIONAL { ?article ng:headline ?headline } OPTIONAL { ?article ng:publisher/rdfs:label ?name }
            } GROUP BY ?article ORDER BY DESC(?day) ?article
            """);
    private static final String SEARCH = """
            <p class="lead">What news articles say, and the exact words behind every fact.</p>
            <form class="hero" action="/search" method="get" role="search"><label class="unseen" for="q">Search names and
            quoted words</label><input id="q" type="search" name="q" maxlength="300" placeholder="A person, agency, programme, place, or quoted words"> <button>Search</button></form>
            """;
    private static final String DOORS = """
            <ul class="cards doors"><li><a href="/promises"><b>What was promised</b> What is planned, proposed or threatened, who says
            so, and what is reported of it since.</a></li>
            <li><a href="/disagreements"><b>Where articles disagree</b> The same said more or less firmly, what is denied, and what is only
            alleged.</a></li>
            <li><a href="/queries/who-said-what"><b>Who said what</b> Quotations with their speakers, in their words.</a></li>
            <li><a href="/query"><b>Ask your own question</b> In SPARQL, with examples to begin with.</a></li></ul>
            """;

    private final Site site;
    private final Paths paths;
    private final Supplier<SearchIndex> index;
    private @Nullable Kept kept;

    private record Kept(StoreVersion version, Overview overview) {}

    private StartPage(Site site, Supplier<SearchIndex> index) {
        this.site = site;
        this.index = index;
        this.paths = new Paths(site.store().iris());
    }

    /** Gives the routes of the page of a site with its index of names. */
    public static List<Route> routes(Site site, Supplier<SearchIndex> index) {
        StartPage page = new StartPage(site, index);
        return List.of(Route.page("/", call -> page.answer()));
    }

    private Reply answer() {
        Overview overview = overview();
        return Reply.html(Html.front("What the articles say", SEARCH + overview.numbers() + DOORS
                + overview.mentioned(paths) + latest() + "<section aria-labelledby=\"questions\"><h2 id=\"questions\">"
                + "Questions and their answers</h2>\n" + QueryTopics.list(site.queries()) + "</section>\n"));
    }

    /** Counting takes a while on a large store; it is done once for each of its versions. */
    private synchronized Overview overview() {
        StoreVersion version = site.store().version();
        Kept last = kept;
        if (last == null || !last.version().equals(version)) {
            last = new Kept(version, Overview.of(site, index.get()));
            kept = last;
        }
        return last.overview();
    }

    private String latest() {
        RowSet rows = site.store().rows(LATEST, Map.of(), LIMIT);
        StringBuilder list = new StringBuilder(
                "<section aria-labelledby=\"latest\"><h2 id=\"latest\">Latest articles</h2>\n"
                        + "<ul class=\"news\">\n");
        while (rows.hasNext()) {
            Binding row = rows.next();
            String title = Cells.plain(row, "title");
            list.append("<li>").append(paths.link(Cells.plain(row, "article"), title.isEmpty() ? "No headline" : title))
                    .append("<br><small>").append(Cells.text(row, "by")).append(' ')
                    .append(Cells.text(row, "day")).append("</small></li>\n");
        }
        return list.append("</ul><p>").append(Html.link("/articles", "All articles"))
                .append("</p></section>\n").toString();
    }
}
