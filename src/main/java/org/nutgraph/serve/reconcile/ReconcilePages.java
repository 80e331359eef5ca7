// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nutgraph.problem.InvalidInput;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Lane;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.search.Found;
import org.nutgraph.serve.search.SearchIndex;
import org.nutgraph.store.GraphStore;

/** The Reconciliation Service API 0.2, as OpenRefine and others speak it: all of it below {@code /reconcile}. */
public final class ReconcilePages {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int BATCH = 100;
    // The answer may stand within a page of somebody else's: it has no form and no script.
    private static final String FRAMED = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors *";

    private final GraphStore store;
    private final Supplier<SearchIndex> index;
    private final Facts facts;

    /** Takes the store and its index of names. */
    public ReconcilePages(GraphStore store, Supplier<SearchIndex> index) {
        this.store = store;
        this.index = index;
        this.facts = new Facts(store);
    }

    /** Gives the routes. */
    public List<Route> routes() {
        return List.of(new Route("/reconcile", Set.of("GET", "POST"), Lane.QUERY, false, this::service),
                Route.page("/reconcile/suggest/", call -> json(suggestions().answer(call))),
                Route.page("/reconcile/properties", call -> json(suggestions().properties(call))),
                Route.page("/reconcile/preview", this::preview), Route.page("/reconcile/view", this::view));
    }

    private Reply service(Call call) {
        Optional<String> queries = call.parameter("queries");
        Optional<String> extend = call.parameter("extend");
        if (queries.isPresent()) {
            return json(batch(parsed(queries.get())));
        }
        return json(extend.isPresent()
                ? new Extension(facts).answer(parsed(extend.get()))
                : Manifest.of(call, store.iris(), facts));
    }

    private ObjectNode batch(JsonNode rows) {
        Row.require(rows.isObject() && rows.size() <= BATCH, "A batch is a JSON object of at most " + BATCH
                + " queries.");
        ObjectNode answers = Json.object();
        Candidates candidates = candidates();
        rows.properties().forEach(row -> answers.set(row.getKey(), candidates.answer(Row.of(row.getValue()))));
        return answers;
    }

    private Candidates candidates() {
        return new Candidates(index.get(), facts);
    }

    private Suggestions suggestions() {
        return new Suggestions(index.get(), candidates(), facts);
    }

    private Reply preview(Call call) {
        Found found = found(call);
        String names = String.join("; ", found.names().stream().filter(name -> !name.equals(found.label())).toList());
        String page = """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="/style.css">
                </head><body><p><strong>%s</strong></p><p>%s</p><p><small>%s</small></p></body></html>
                """.formatted(Html.escape(found.label()), Html.escape(found.label()),
                Html.escape(candidates().description(found)), Html.escape(names));
        return Reply.html(page).with("Content-Security-Policy", FRAMED).with("X-Frame-Options", "");
    }

    /** Leads to the page of a thing on this server, and never anywhere else. */
    private Reply view(Call call) {
        String iri = found(call).iri();
        String base = store.iris().base();
        if (!iri.startsWith(base)) {
            throw Refusal.missing(call.path());
        }
        return Reply.redirect(303, "/" + iri.substring(base.length()));
    }

    private Found found(Call call) {
        return call.parameter("id").flatMap(id -> index.get().named(id))
                .orElseThrow(() -> Refusal.missing(call.path()));
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new InvalidInput("reconcile-query", "The query is no JSON: " + broken.getOriginalMessage() + ".",
                    "Follow the Reconciliation Service API 0.2.");
        }
    }

    private static Reply json(ObjectNode json) {
        return Reply.json(json + "\n");
    }
}
