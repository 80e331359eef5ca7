// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.explore;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.ontology.Lex;
import org.nutgraph.serve.fact.Disagreement;
import org.nutgraph.serve.fact.FactCard;
import org.nutgraph.serve.fact.FactGraph;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.Queries;

/** {@code /disagreements}: the same said more or less firmly, side by side; what is denied; what is only alleged. */
public final class DisagreementsPage {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MOST = 60;
    private static final String PREFIX = """
            PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX ngc: <https://w3id.org/nutgraph/code/>
            """;
    /** The same of the same things twice, but not with one code. */
    private static final Query DIFFERENTLY = Queries.parse(PREFIX + """
            SELECT DISTINCT ?fact ?other {
              ?fact ng:subject ?subject ; ng:predicate ?predicate ; ng:object ?object ; ng:factuality ?code .
              ?other ng:subject ?subject ; ng:predicate ?predicate ; ng:object ?object ; ng:factuality ?otherwise .
              FILTER(STR(?fact) < STR(?other) && ?code != ?otherwise)
            } ORDER BY ?subject ?predicate ?object ?fact ?other LIMIT""" + ' ' + MOST);
    private static final Query WITH_CODE = Queries.parse(PREFIX + """
            SELECT DISTINCT ?fact ?day {
              ?fact ng:factuality ?code ; ng:evidence ?passage ; ng:reportedIn ?article
              OPTIONAL { ?article ng:datePublished ?day }
            } ORDER BY DESC(?day) ?fact LIMIT""" + ' ' + MOST);
    private static final String LEAD = """
            <p class="lead">Where the same is said of the same things, but not as firmly each time; what is denied; and what is reported
            without being vouched for.</p>
            <p class="soft">As tables: %s, %s, %s, %s, %s.</p>
            """
            .formatted(Html.link("/queries/where-do-articles-disagree", "contradictions"),
                    Html.link("/queries/who-disagrees", "what is said more firmly elsewhere"),
                    Html.link("/queries/what-is-denied", "what is denied"), Html.link("/queries/what-is-alleged",
                            "what is alleged"),
                    Html.link("/queries/which-figures-are-no-facts", "figures that are no facts"));

    private final Site site;
    private final Paths paths;

    private DisagreementsPage(Site site) {
        this.site = site;
        this.paths = new Paths(site.store().iris());
    }

    /** Gives the routes of the page. */
    public static List<Route> routes(Site site) {
        DisagreementsPage page = new DisagreementsPage(site);
        return List.of(Route.query("/disagreements", page::answer));
    }

    private Reply answer(Call call) {
        String contradictions = new Contradictions(site).pairs();
        return site.store().read(all -> {
            List<Node> differently = facts(DIFFERENTLY, Map.of());
            List<Node> denied = facts(WITH_CODE, code("denied"));
            List<Node> alleged = facts(WITH_CODE, code("alleged"));
            Graph graph = GraphFactory.createDefaultGraph();
            Set<Node> articles = new LinkedHashSet<>();
            List.of(differently, denied, alleged).forEach(facts -> articles.addAll(FactGraph.add(all, graph, facts)));
            FactGraph.addArticles(all, graph, articles);
            FactGraph.addLabels(all, graph);
            FactCard cards = new FactCard(graph, paths);
            StringBuilder beside = new StringBuilder();
            Disagreement.among(graph, differently).forEach(each -> beside.append(cards.list(each.facts())
                    .replaceFirst("class=\"facts\"", "class=\"facts beside\"")));
            return Reply.html(Html.page("Where articles disagree", LEAD
                    + section("contradictions", "One article against another", contradictions)
                    + section("differently", "Not said alike", beside.toString())
                    + section("denied", "Denied", denied.isEmpty() ? "" : cards.list(denied))
                    + section("alleged", "Alleged", alleged.isEmpty() ? "" : cards.list(alleged))));
        });
    }

    private static Map<String, Node> code(String name) {
        return Map.of("code", NodeFactory.createURI(Lex.NGC + name));
    }

    private List<Node> facts(Query query, Map<String, Node> values) {
        Set<Node> facts = new LinkedHashSet<>();
        site.store().rows(query, values, LIMIT).forEachRemaining(row -> List.of("fact", "other").forEach(name -> {
            if (row.contains(Var.alloc(name))) {
                facts.add(row.get(Var.alloc(name)));
            }
        }));
        return List.copyOf(facts);
    }

    private static String section(String id, String title, String content) {
        return "<section aria-labelledby=\"" + id + "\"><h2 id=\"" + id + "\">" + title + "</h2>\n"
                + (content.isEmpty() ? "<p class=\"soft\">Nothing in the articles read so far.</p>\n" : content)
                + "</section>\n";
    }
}
