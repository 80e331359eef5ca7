// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.problem.Problem;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Lane;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.serve.query.Examples;
import org.nutgraph.serve.query.QueryTopics;

/**
 * {@code /query}: a form that posts a query and gets a table, which an editor takes the place of where scripts run. A
 * query comes with {@code ?query=}, or is one of the saved ones with {@code ?example=}.
 */
public final class QueryConsole {
    /**
     * As everywhere, nothing of another host and no script in a page; but this page runs scripts of this server. The
     * hash is that of the one style sheet that the editor writes into the page, for the borders of columns; the picture
     * in an address is the empty one that it draws while text is dragged.
     */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' "
            + "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='; img-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String FIRST = """
            PREFIX ng: <https://w3id.org/nutgraph/ont/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?person ?name ?article {
              ?person a ng:Person ; rdfs:label ?name .
              ?article ng:mentions ?person
            } ORDER BY ?name LIMIT 100""";
    private static final int LONGEST = 100_000;
    private static final int LONGEST_LINK = 6_000;

    private final Site site;
    private final PlainAnswer answers;

    private QueryConsole(Site site) {
        this.site = site;
        this.answers = new PlainAnswer(site.store());
    }

    /** Gives the routes of the page and of the files it loads. */
    public static List<Route> routes(Site site) {
        QueryConsole console = new QueryConsole(site);
        List<Route> all = new ArrayList<>(VendoredFiles.routes());
        all.add(new Route("/query", Set.of("GET", "POST"), Lane.QUERY, true, console::answer));
        return all;
    }

    private Reply answer(Call call) {
        Optional<String> given = call.parameter("query").filter(it -> !it.isBlank());
        if (given.filter(it -> it.length() > LONGEST).isPresent()) {
            throw new Refusal(413, "query-too-long", "The query has more than " + LONGEST + " characters.",
                    "Ask in several queries.");
        }
        String text = given.or(() -> call.parameter("example").map(it -> Examples.text(site.queries().named(it))))
                .orElse(FIRST);
        try {
            return page(text, given.map(answers::to).orElse("")).status(200);
        } catch (Problem wrong) {
            return page(text, "<div class=\"wrong\" role=\"alert\"><p>" + Html.escape(String.valueOf(wrong
                    .getMessage())) + "</p><p>" + Html.escape(wrong.remedy()) + "</p></div>\n")
                    .status("query-timeout".equals(wrong.code()) ? 503 : 400);
        }
    }

    private Reply page(String text, String answer) {
        return Reply.html(Html.scripted("Ask in SPARQL", form(text) + share(text, answer) + answer + examples(),
                List.of(VendoredFiles.STYLE), List.of(VendoredFiles.EDITOR, VendoredFiles.OURS)))
                .with("Content-Security-Policy", POLICY);
    }

    private String form(String text) {
        return """
                <div id="console" data-base="%s"></div>
                <form id="plain" action="/query" method="post"><p><label for="query">Query</label></p>
                <textarea id="query" name="query" rows="14" spellcheck="false">%s</textarea>
                <p><button>Show the answer</button> or get it as
                <button formaction="/sparql" name="format" value="json">JSON</button>
                <button formaction="/sparql" name="format" value="csv">CSV</button>
                <button formaction="/sparql" name="format" value="tsv">TSV</button>
                <button formaction="/sparql" name="format" value="xml">XML</button></p></form>
                """.formatted(Html.escape(site.store().iris().base()), Html.escape(text));
    }

    private static String share(String text, String answer) {
        String address = "/query?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return answer.isEmpty() || address.length() > LONGEST_LINK
                ? ""
                : "<p class=\"plain\">" + Html.link(address, "A link to this query") + "</p>\n";
    }

    private String examples() {
        return "<section aria-labelledby=\"examples\"><h2 id=\"examples\">Begin with one of these</h2>\n"
                + QueryTopics.list(site.queries(), saved -> "/query?example=" + saved.name())
                + "</section>\n<p>What can be asked for is listed in " + Html.link("/ont/", "the vocabulary")
                + "; programs ask at <code>/sparql</code>, see " + Html.link("/api", "the API")
                + ". The editor is YASGUI (" + Html.link("/vendor/yasgui-4.6.2/LICENSES.txt", "licences")
                + ").</p>\n";
    }
}
