// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Fuseki;
import org.nutgraph.serve.http.Lane;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;

/** The endpoint at {@code /sparql}: queries go to Fuseki, a call without one gets the description. */
public final class Sparql {
    private static final String PATH = "/sparql";
    private static final List<Offer> DESCRIPTIONS = Stream.concat(RdfReply.OFFERS.stream(), Stream.of(Offer.HTML))
            .toList();

    private Sparql() {}

    /** Gives the route of the endpoint of a site. */
    public static List<Route> routes(Site site) {
        return List.of(new Route(PATH, Set.of("GET", "POST"), Lane.QUERY, true,
                call -> ServiceDescription.asked(call) ? described(call, site) : Fuseki.PASS));
    }

    /** A person is led to where a query can be written; whoever does not ask for a page first is a program. */
    private static Reply described(Call call, Site site) {
        return call.wanted(DESCRIPTIONS).equals(Offer.HTML)
                ? Reply.redirect(303, "/query")
                : description(call, site);
    }

    private static Reply description(Call call, Site site) {
        Node endpoint = NodeFactory.createURI(call.origin() + PATH);
        return ServiceDescription.reply(call, endpoint,
                NodeFactory.createURI(site.store().iris().base() + ".well-known/void"));
    }
}
