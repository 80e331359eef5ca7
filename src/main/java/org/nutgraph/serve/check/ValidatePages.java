// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;

import org.nutgraph.ontology.Places;
import org.nutgraph.serve.edit.Findings;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Lane;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.RdfFiles;
import org.nutgraph.validate.Finding;
import org.nutgraph.validate.Report;

/**
 * {@code /validate}: RDF in, a SHACL report out, for data and with {@code ?shapes=vocabulary} for files of a vocabulary.
 * Nothing is stored or fetched, and shapes in what is sent are only data.
 */
public final class ValidatePages {
    private static final int LONGEST = 2 << 20;
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final List<Offer> OFFERS = Stream
            .concat(Stream.of(Offer.JSON), Stream.concat(RdfReply.OFFERS.stream(), Stream.of(Offer.HTML))).toList();
    private static final String FORM = """
            <p>What is sent here is checked and forgotten.</p>
            <form action="/validate" method="post"><p><label for="data">Turtle</label></p>
            <textarea id="data" name="data" rows="16" cols="90"></textarea>
            <p><label>It is <select name="shapes"><option value="data">data</option>
            <option value="vocabulary">part of a vocabulary</option></select></label>
            <input type="hidden" name="format" value="html"> <button>Check</button></p></form>
            """;

    private final Site site;

    private ValidatePages(Site site) {
        this.site = site;
    }

    /** Gives the routes. */
    public static List<Route> routes(Site site) {
        ValidatePages pages = new ValidatePages(site);
        Reply form = Reply.html(Html.page("Check RDF", FORM));
        return List.of(Route.free("/validate", call -> form),
                new Route("/validate", Set.of("POST"), Lane.QUERY, false, pages::check));
    }

    private Reply check(Call call) {
        Offer offer = call.wanted(OFFERS);
        boolean form = call.contentType().equals(FORM_TYPE);
        byte[] body = form
                ? call.parameter("data").orElse("").getBytes(StandardCharsets.UTF_8)
                : call.body(LONGEST);
        String type = form ? "text/turtle" : call.contentType();
        Graph graph = RdfFiles.merged(body, type, site.store().iris().base());
        Report report = switch (call.parameter("shapes").orElse("data")) {
            case "data" -> site.vocabulary().now().validator().validate(graph, Graph.emptyGraph, Deadline.LIMIT);
            case "vocabulary" -> new Draft(site.vocabulary().now(), graph).report();
            default -> throw new Refusal(400, "shapes-unknown", "There are no shapes of that name.",
                    "Use shapes=data or shapes=vocabulary.");
        };
        boolean turtle = type.equals("text/turtle");
        return reply(turtle ? placed(report, new String(body, StandardCharsets.UTF_8)) : report, offer);
    }

    /** In Turtle, each finding says in which line its thing is described. */
    private static Report placed(Report report, String turtle) {
        Places places = Places.in("line", turtle);
        return new Report(report.findings().stream().map(finding -> {
            String place = places.term(finding.focus()).replaceFirst("^line:", "Line ");
            return place.isEmpty()
                    ? finding
                    : new Finding(finding.focus(), finding.path(), place + ": " + finding.message(),
                            finding.severity());
        }).toList());
    }

    private static Reply reply(Report report, Offer offer) {
        if (offer.equals(Offer.HTML)) {
            return Reply.html(page(report));
        }
        if (offer.equals(Offer.JSON)) {
            return Reply.json(Findings.json(report) + "\n");
        }
        return RdfReply.of(Findings.graph(report), offer);
    }

    private static String page(Report report) {
        List<List<String>> rows = report.findings().stream().map(finding -> Stream
                .of(finding.severity().name(), finding.focus(), finding.path(), finding.message()).map(Html::escape)
                .toList()).toList();
        String result = report.findings().isEmpty()
                ? "<p>Nothing is wrong.</p>\n"
                : Html.table(List.of("Severity", "Of", "Property", "What"), rows);
        return Html.page(report.conforms() ? "It conforms" : "It does not conform", result + FORM);
    }
}
