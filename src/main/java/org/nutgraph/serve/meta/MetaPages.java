// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.meta;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nutgraph.graph.Prefixes;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Lane;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.store.GraphStore;

/** What the data is, at {@code /.well-known/void} and {@code /prefixes}, and all of it, at {@code /dump/}. */
public final class MetaPages implements AutoCloseable {
    private static final long QUIET_MILLIS = 20_000;
    private static final long WAIT_MILLIS = 20_000;
    private static final String HASH = ".sha256";
    private static final List<Offer> TABLE = List.of(Offer.JSON, new Offer("ttl", "text/turtle"));
    private static final List<Offer> LIST = List.of(Offer.JSON, Offer.HTML);

    private final GraphStore store;
    private final Descriptions descriptions;
    private final Dumps dumps;
    private Optional<VoidGraph> inside = Optional.empty();

    /** Takes the store. Fails with {@link org.nutgraph.problem.InvalidInput} if its owner's words on it are broken. */
    public MetaPages(GraphStore store) {
        this.store = store;
        this.descriptions = new Descriptions(store);
        this.dumps = new Dumps(store);
    }

    /** Begins to keep the description in the store too. */
    public void begin() {
        inside = Optional.of(new VoidGraph(store, descriptions, QUIET_MILLIS));
    }

    /** Gives the routes. */
    public List<Route> routes() {
        return List.of(Route.query("/.well-known/void", this::description),
                Route.page("/prefixes", MetaPages::prefixes),
                new Route("/dump/", Set.of("GET"), Lane.QUERY, false, this::dump));
    }

    @Override
    public void close() {
        inside.ifPresent(VoidGraph::close);
        dumps.close();
    }

    private Reply description(Call call) {
        return RdfReply.of(descriptions.now(), call.wanted(RdfReply.OFFERS));
    }

    private static Reply prefixes(Call call) {
        if (call.wanted(TABLE).equals(Offer.JSON)) {
            ObjectNode all = Json.object();
            Prefixes.all().forEach(all::put);
            return Reply.json(all + "\n");
        }
        StringBuilder all = new StringBuilder();
        Prefixes.all().forEach((prefix, iri) -> all.append("@prefix ").append(prefix).append(": <").append(iri)
                .append("> .\n"));
        return Reply.text(200, "text/turtle; charset=utf-8", all.toString());
    }

    private Reply dump(Call call) {
        String name = call.rest();
        if (name.isEmpty()) {
            return call.wanted(LIST).equals(Offer.JSON) ? Reply.json(list() + "\n") : Reply.html(page());
        }
        boolean hash = name.endsWith(HASH);
        String file = hash ? name.substring(0, name.length() - HASH.length()) : name;
        Dump dump = Dump.named(file).orElseThrow(() -> Refusal.missing(call.path()));
        Dumps.Made made = dumps.made(dump, WAIT_MILLIS).orElseThrow(() -> new Refusal(503, "dump-in-the-making",
                "The file is being made.", "Ask again in a minute."));
        return hash
                ? Reply.text(200, "text/plain; charset=utf-8", made.sha256() + "  " + file + "\n")
                : file(call, made);
    }

    private static Reply file(Call call, Dumps.Made made) {
        String tag = '"' + made.sha256() + '"';
        boolean known = call.header("If-None-Match").filter(tags -> tags.contains(tag)).isPresent();
        Reply reply = known
                ? new Reply(304, "", out -> {}, Map.of())
                : Reply.of("application/gzip", new Reply.Whole(made.file()));
        return reply.with("ETag", tag).with("Cache-Control", "public, no-cache").with("Last-Modified",
                DateTimeFormatter.RFC_1123_DATE_TIME
                        .format(made.version().modified().atOffset(ZoneOffset.UTC)));
    }

    private static ArrayNode list() {
        ArrayNode list = Json.array();
        for (Dump dump : Dump.values()) {
            list.add(Json.object().put("path", dump.path()).put("type", dump.format().mediaType())
                    .put("checksum", dump.path() + HASH));
        }
        return list;
    }

    private static String page() {
        StringBuilder list = new StringBuilder("<p>All of the data, made from the store when it is asked for. Check a "
                + "file with <code>sha256sum -c</code>.</p>\n<ul>\n");
        for (Dump dump : Dump.values()) {
            list.append("<li>").append(Html.link(dump.path(), dump.file())).append(" (")
                    .append(Html.escape(dump.format().mediaType())).append(", gzip) · ")
                    .append(Html.link(dump.path() + HASH, "SHA-256")).append("</li>\n");
        }
        return Html.page("All of the data", list.append("</ul>\n").toString());
    }
}
