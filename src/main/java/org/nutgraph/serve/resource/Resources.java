// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Formats;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;

/** Answers at the IRIs of things, articles and what is in them, and of graphs. */
public final class Resources {
    private static final int MOST_PAGES = 10_000;

    private final Site site;
    private final Paths paths;
    private final Describer describer;

    private Resources(Site site) {
        this.site = site;
        this.paths = new Paths(site.store().iris());
        this.describer = new Describer(site.store(), site.authority());
    }

    /** Gives the routes of the things of a site. */
    public static List<Route> routes(Site site) {
        Resources resources = new Resources(site);
        return Stream.of("/id/", "/article/", "/graph/").map(path -> Route.page(path, resources::answer)).toList();
    }

    private Reply answer(Call call) {
        Formats.Asked asked = Formats.asked(call, Formats.PAGE_OR_RDF, path -> known(paths.iri(path)));
        String iri = paths.iri(asked.path());
        Node thing = NodeFactory.createURI(iri);
        requireNotWithdrawn(asked.path());
        if (!stated(iri)) {
            return answer(describer.known(thing).orElseThrow(() -> Refusal.missing(asked.path())), iri, asked);
        }
        if (asked.path().startsWith("/graph/")) {
            Formats.Asked data = asked.offer().equals(Offer.HTML) ? asked.as(RdfReply.OFFERS) : asked;
            return data.with(graph(iri, data));
        }
        Optional<String> now = replacement(iri);
        if (now.isPresent()) {
            return Reply.redirect(301, moved(call, asked, now.get()));
        }
        Description about = describer.describe(thing, page(call)).or(() -> describer.known(thing))
                .orElseThrow(() -> Refusal.missing(asked.path()));
        return answer(about, iri, asked);
    }

    /** Whoever asks in a format by suffix or parameter is led to what is in that format. */
    private String moved(Call call, Formats.Asked asked, String now) {
        return paths.path(now).map(path -> Paths.address(path + call.path().substring(asked.path().length()),
                call.parameters())).orElse(now);
    }

    private Reply answer(Description about, String iri, Formats.Asked asked) {
        return asked.with(asked.offer().equals(Offer.HTML)
                ? Reply.html(page(about, asked))
                : rdf(about, iri, asked));
    }

    private String page(Description about, Formats.Asked asked) {
        return about.graph().contains(about.thing(), RDF.type.asNode(), Vocabulary.ARTICLE)
                ? new ArticlePage(about, paths, site.vocabulary().ontology()).html(asked.others())
                : new ThingPage(about, paths).html(asked.others());
    }

    /** An article as data is all that it states; anything else, what the page shows of it. */
    private Reply rdf(Description about, String iri, Formats.Asked asked) {
        String graph = site.store().iris().articleGraph(Paths.lastPart(iri));
        boolean article = iri.equals(site.store().iris().article(Paths.lastPart(iri)));
        return article ? graph(graph, asked) : RdfReply.of(about.graph(), asked.offer());
    }

    private Reply graph(String name, Formats.Asked asked) {
        return RdfReply.of(List.of(site.store().graph(name)), asked.offer());
    }

    private void requireNotWithdrawn(String path) {
        if (key(path).filter(it -> site.store().withdrawn(it)).isPresent()) {
            throw new Refusal(410, "withdrawn", "What was at " + path + " was withdrawn.",
                    "It is not to be had any more.");
        }
    }

    private boolean known(String iri) {
        return stated(iri) || !site.authority().about(iri).isEmpty();
    }

    private boolean stated(String iri) {
        Node node = NodeFactory.createURI(iri);
        return site.store()
                .read(all -> all.contains(node, Node.ANY, Node.ANY) || all.contains(Node.ANY, Node.ANY, node))
                || !site.store().graph(iri).graph().isEmpty();
    }

    /** What was merged into another thing says so with dcterms:isReplacedBy. */
    private Optional<String> replacement(String iri) {
        Node property = NodeFactory.createURI("http://purl.org/dc/terms/isReplacedBy");
        return site.store().read(all -> all.find(NodeFactory.createURI(iri), property, Node.ANY)
                .mapWith(triple -> triple.getObject()).filterKeep(Node::isURI).mapWith(Node::getURI).toList()).stream()
                .sorted().findFirst();
    }

    /** Gives the key of the article that a path belongs to: /article/KEY, /id/local/KEY/.. and /graph/article/KEY. */
    private static Optional<String> key(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("/", -1)));
        parts.removeFirst();
        if (parts.getFirst().equals("article") && parts.size() > 1) {
            return Optional.of(parts.get(1));
        }
        boolean below = parts.size() > 2 && (path.startsWith("/id/local/") || path.startsWith("/graph/article/"));
        return below ? Optional.of(parts.get(2)) : Optional.empty();
    }

    private static int page(Call call) {
        try {
            int page = Integer.parseInt(call.parameter("page").orElse("1"));
            if (page >= 1 && page <= MOST_PAGES) {
                return page;
            }
        } catch (NumberFormatException malformed) {
            // Said below.
        }
        throw new Refusal(400, "page-malformed", "There is no such page of the answer.", "Give page=1 or more.");
    }
}
