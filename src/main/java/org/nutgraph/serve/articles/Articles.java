// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nutgraph.article.Article;
import org.nutgraph.problem.Problem;
import org.nutgraph.serve.edit.Editors;
import org.nutgraph.serve.edit.Findings;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Lane;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Responder;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.GraphStore;

/**
 * Articles for those with a token: POST reads and stores them, PUT does so under a key of the sender's, DELETE withdraws
 * one. GET lists what there is, for everybody.
 */
public final class Articles {
    private static final List<Offer> OFFERS = Stream.concat(Stream.of(Offer.JSON), RdfReply.OFFERS.stream()).toList();

    private final GraphStore store;
    private final Editors editors;
    private final Supplier<Optional<Desk>> desk;

    private Articles(GraphStore store, Editors editors, Supplier<Optional<Desk>> desk) {
        this.store = store;
        this.editors = editors;
        this.desk = desk;
    }

    /** Gives the routes, with those who may write, and where articles are read, if they are. */
    public static List<Route> routes(Site site, Editors editors, Supplier<Optional<Desk>> desk) {
        Articles articles = new Articles(site.store(), editors, desk);
        ArticleList list = new ArticleList(site.store());
        return List.of(Route.page("/articles", list), Route.page("/articles/", list::one),
                route("/articles", articles::change).by("POST", "PUT", "DELETE"),
                route("/articles/", articles::change).by("PUT", "DELETE"));
    }

    private static Route route(String path, Responder responder) {
        return new Route(path, Set.of(), Lane.EDIT, false, responder);
    }

    private Reply change(Call call) {
        String who = editors.who(call);
        return switch (call.method()) {
            case "POST" -> post(call, who);
            case "PUT" -> put(call, who);
            default -> delete(who, key(call));
        };
    }

    private Reply post(Call call, String who) {
        Offer offer = call.wanted(OFFERS);
        Desk open = open();
        List<Given> given = Bodies.of(call);
        return open.work(who, () -> given.size() == 1
                ? reply(read(open, who, "POST", given.getFirst(), Optional.empty()), offer)
                : several(open, who, given, offer));
    }

    private Reply put(Call call, String who) {
        String key = key(call);
        Offer offer = call.wanted(OFFERS);
        Desk open = open();
        List<Given> given = Bodies.of(call);
        if (given.size() != 1) {
            throw new Refusal(422, "article-count", "There is one article of a key, and the body holds "
                    + given.size() + ".", "Send several with POST.");
        }
        return open.work(who, () -> reply(read(open, who, "PUT", given.getFirst(), Optional.of(key)), offer));
    }

    private Stored read(Desk open, String who, String method, Given given, Optional<String> key) {
        Reading.Read read = open.read(() -> {
            Article article = given.article().call();
            return key.map(article::keyed).orElse(article);
        });
        if (!read.report().conforms()) {
            throw new Refusal(422, "article-invalid",
                    "What was read from the article breaks the shapes of the data.",
                    "Mostly a term of an added vocabulary is wrong; nothing was stored.")
                    .with(Findings.json(read.report()));
        }
        String name = read.graph().name();
        boolean there = there(name);
        int[] changed = new int[1];
        open.changing();
        editors.write(who, method + " article", name, () -> changed[0] = store.put(List.of(read.graph())));
        if (changed[0] > 0) {
            open.changed();
        }
        Stored.Change change = !there
                ? Stored.Change.CREATED
                : changed[0] == 0 ? Stored.Change.UNCHANGED : Stored.Change.REPLACED;
        String article = store.iris().article(name.substring(store.iris().articleGraph("").length()));
        return new Stored(given.id(), article, name, change, read.graph().graph().size(),
                Stored.counts(read.graph().graph()), read.report());
    }

    private boolean there(String name) {
        boolean[] there = new boolean[1];
        store.read(name, graph -> there[0] = !graph.isEmpty());
        return there[0];
    }

    private static Reply reply(Stored stored, Offer offer) {
        Reply reply = offer.equals(Offer.JSON)
                ? Reply.json(stored.json() + "\n")
                : RdfReply.of(StoredTriples.of(List.of(stored)), offer);
        return reply.status(stored.status()).with("Location", "/article/" + lastPart(stored.article()));
    }

    /** Each article stands for itself: one that cannot be read does not keep the others out. */
    private Reply several(Desk open, String who, List<Given> given, Offer offer) {
        List<Stored> all = new ArrayList<>();
        ArrayNode results = Json.array();
        for (Given one : given) {
            try {
                Stored stored = read(open, who, "POST", one, Optional.empty());
                all.add(stored);
                results.add(stored.json());
            } catch (Refusal refusal) {
                results.add(failed(one, refusal));
            } catch (Problem problem) {
                results.add(failed(one, Refusal.of(problem)));
            }
        }
        int status = all.isEmpty() ? 422 : 200;
        ObjectNode body = Json.object().put("stored", all.size()).put("failed", given.size() - all.size());
        body.set("results", results);
        return (offer.equals(Offer.JSON) ? Reply.json(body + "\n") : RdfReply.of(StoredTriples.of(all), offer))
                .status(status);
    }

    private static ObjectNode failed(Given given, Refusal refusal) {
        ObjectNode failed = Json.object().put("id", given.id());
        failed.setAll(refusal.problem());
        return failed;
    }

    private Reply delete(String who, String key) {
        String name = store.iris().articleGraph(key);
        if (!there(name)) {
            throw store.withdrawn(key) ? gone(key) : Refusal.missing("the article " + key);
        }
        desk.get().ifPresent(Desk::changing);
        editors.write(who, "DELETE article", name, () -> store.withdraw(name));
        desk.get().ifPresent(Desk::changed);
        return new Reply(204, "", out -> {}, Map.of());
    }

    static Refusal gone(String key) {
        return new Refusal(410, "withdrawn", "The article " + key + " was withdrawn.",
                "It is not to be had any more.");
    }

    private Desk open() {
        return desk.get().orElseThrow(() -> new Refusal(503, "reading-off", "This server reads no articles.",
                "Load them with nutgraph load."));
    }

    /** The key stands in the path, or the IRI of the article in {@code ?iri=}. */
    private String key(Call call) {
        String base = store.iris().article("");
        String key = call.rest().isEmpty()
                ? call.parameter("iri").filter(iri -> iri.startsWith(base)).map(iri -> iri.substring(base.length()))
                        .orElse("")
                : call.rest();
        if (!Article.isKey(key)) {
            throw new Refusal(400, "article-key", "It is not said which article is meant.",
                    "Name it as /articles/KEY, or as ?iri= with its IRI; a key is up to 64 small letters, digits, _ and -.");
        }
        return key;
    }

    private static String lastPart(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
