// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.SavedQuery;

/** {@code /api}: how programs ask, with a form for every saved query to try it. */
final class ApiPage {
    private static final List<List<String>> CALLS = List.of(
            List.of("/sparql", "SPARQL 1.1, by GET (<code>?query=</code>) and POST; without a query, what it can do"),
            List.of("/search?q=", "names by their first letters, accents or not, and quoted words; <code>kind</code>, "
                    + "<code>limit</code>, <code>offset</code>"),
            List.of("/queries", "the saved queries below, as JSON or Turtle"),
            List.of("/articles",
                    "the articles; who has a token sends (POST), replaces (PUT) and withdraws (DELETE) them"),
            List.of("/corrections", "what people have put right; who has a token sends and takes back corrections"),
            List.of("/validate", "by POST: what of your RDF breaks the shapes"),
            List.of("/reconcile", "the Reconciliation Service API 0.2, for OpenRefine and others"),
            List.of("/.well-known/void", "what there is, how much of it, and who may use it: VoID and DCAT"),
            List.of("/prefixes", "the prefixes, as JSON or Turtle"),
            List.of("/dump/", "all of the data, gzip, with checksums"),
            List.of("/ont/", "the vocabulary, every term at its own address"),
            List.of("/health", "whether it runs; <code>/ready</code>, whether it can answer"));

    private ApiPage() {}

    static String of(Site site) {
        StringBuilder body = new StringBuilder(
                """
                        <p class="lead">Everything a page here shows is to be had as data, at the same address.</p>
                        <p>The format is that of the <code>Accept</code> header, of a suffix such as <code>.ttl</code>, or of
                        <code>?format=</code>. What goes wrong is told as <code>application/problem+json</code> with a stable code. Answers have
                        an <code>ETag</code>, which changes with the data alone. The contract for programs:
                        <a href="/openapi.json">OpenAPI 3.1</a>.</p>
                        <h2>Addresses</h2>
                        """);
        List<List<String>> rows = new ArrayList<>();
        CALLS.forEach(call -> rows.add(List.of(Html.link(call.getFirst(), call.getFirst()), call.getLast())));
        rows.add(List.of("<code>/update</code> <code>/data?graph=</code>", "for those who have a token: SPARQL Update "
                + "and the Graph Store protocol"));
        rows.add(List.of("<code>/id/…</code> <code>/article/…</code>", "what articles say of a thing, and an article: "
                + "Turtle, JSON-LD, N-Triples, RDF/XML, TriG, N-Quads or a page"));
        body.append(Html.table(List.of("Address", "What it gives"), rows)).append("<h2>Saved queries</h2>\n");
        site.queries().all().forEach(saved -> body.append(query(saved)));
        return Html.page("The API", body.toString());
    }

    private static String query(SavedQuery saved) {
        String path = "/queries/" + saved.name();
        StringBuilder one = new StringBuilder("<section class=\"card\" aria-labelledby=\"").append(saved.name())
                .append("\"><h3 id=\"").append(saved.name()).append("\">").append(Html.escape(saved.question()))
                .append("</h3>\n<p><code>GET ").append(Html.escape(Paths.address(path, examples(saved))))
                .append("</code></p>\n<p class=\"soft\">Gives ").append(QueryList.gives(saved.query())).append(" as ")
                .append(String.join(", ", QueryAnswers.offers(saved.query()).stream().map(Offer::name).distinct()
                        .toList()))
                .append(saved.query().isSelectType()
                        ? "; <code>limit</code> and <code>offset</code> for a part of them"
                        : "")
                .append(".</p>\n");
        return one.append(QueryHtml.form(saved, Map.of())).append("</section>\n").toString();
    }

    private static Map<String, String> examples(SavedQuery saved) {
        Map<String, String> examples = new TreeMap<>();
        saved.parameters().forEach(parameter -> examples.put(parameter.name(), parameter.example()));
        return examples;
    }
}
