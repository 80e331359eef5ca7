// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Formats;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.SavedQuery;

/** The saved queries: {@code /queries} lists them, {@code /queries/{name}?parameter=value} answers one, {@code /api} tells how. */
public final class QueryPages {
    private static final List<String> OURS = List.of("format", Paging.LIMIT, Paging.OFFSET);
    private static final List<Offer> LIST = Stream.concat(Stream.of(Offer.HTML, Offer.JSON), RdfReply.OFFERS.stream())
            .toList();
    private static final int ON_A_PAGE = 100;
    private static final int AS_DATA = 1000;

    private final Site site;
    private final QueryAnswers answers;

    private QueryPages(Site site) {
        this.site = site;
        this.answers = new QueryAnswers(site.store());
    }

    /** Gives the routes of the saved queries of a site. */
    public static List<Route> routes(Site site) {
        QueryPages pages = new QueryPages(site);
        return List.of(Route.page("/queries", pages::list), Route.query("/queries/", pages::answer),
                Route.fixed("/openapi.json", Reply.json(OpenApi.of(site))),
                Route.fixed("/api", Reply.html(ApiPage.of(site))));
    }

    private Reply list(Call call) {
        Offer offer = call.wanted(LIST);
        return switch (offer.name()) {
            case "html" -> Reply.html(QueryHtml.list(site.queries()));
            case "json" -> Reply.json(QueryList.json(site.queries()));
            default -> RdfReply.of(Examples.graph(site.queries(), site.store().iris()).graph(), offer);
        };
    }

    private Reply answer(Call call) {
        if (call.rest().isEmpty()) {
            return Reply.redirect(301, "/queries");
        }
        SavedQuery saved = site.queries().named(call.rest().replaceAll("\\.[^.]*$", ""));
        Query query = saved.query();
        Formats.Asked asked = Formats.asked(call, QueryAnswers.offers(query), path -> false);
        if (!asked.path().equals("/queries/" + saved.name())) {
            throw new Refusal(406, "not-acceptable", "The answer is not to be had in that format.", "Use one of "
                    + String.join(", ", asked.offers().stream().map(Offer::name).distinct().toList()) + ".");
        }
        Map<String, String> given = new TreeMap<>(call.parameters());
        given.keySet().removeAll(OURS);
        Map<String, Node> terms = saved.terms(given);
        boolean page = asked.offer().equals(Offer.HTML);
        if (query.isSelectType()) {
            return rows(asked, saved, query, given, Paging.of(call, page ? ON_A_PAGE : AS_DATA));
        }
        return asked.with(page
                ? Reply.html(QueryHtml.text(saved, given, answers.text(query, terms)))
                : query.isAskType()
                        ? answers.truth(query, terms, asked.offer())
                        : answers.triples(query, terms, asked.offer()));
    }

    private Reply rows(Formats.Asked asked, SavedQuery saved, Query query, Map<String, String> given, Paging paging) {
        QueryAnswers.Page found = answers.page(query, saved.terms(given), paging);
        Reply reply = asked.offer().equals(Offer.HTML)
                ? Reply.html(QueryHtml.table(saved, given, found, paging, site.store().iris()))
                : answers.rows(found, asked.offer());
        Reply linked = asked.with(reply);
        return linked.with("Link", paging.links(asked.address(asked.offer()), given, found.more()) + ", "
                + linked.headers().get("Link"));
    }
}
