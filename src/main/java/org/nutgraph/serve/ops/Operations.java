// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.ops;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.IntSupplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;

/** Answers about the server itself. */
public final class Operations {
    private static final List<String> PROXIES = List.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Real-IP");

    private final Site site;
    private final Metrics metrics;
    private final IntSupplier running;

    private Operations(Site site, Metrics metrics, IntSupplier running) {
        this.site = site;
        this.metrics = metrics;
        this.running = running;
    }

    /** Gives the routes, with what counts, and what tells how many queries are running. */
    public static List<Route> routes(Site site, Metrics metrics, IntSupplier running) {
        Operations operations = new Operations(site, metrics, running);
        return List.of(Route.free("/health", call -> Reply.json("{\"status\":\"up\"}\n")),
                Route.free("/ready", call -> operations.ready()), Route.free("/metrics", operations::metrics));
    }

    /** Ready is who can answer: the store opens, and there is something in it. */
    private Reply ready() {
        boolean filled = site.store().read(all -> !all.isEmpty());
        ObjectNode state = Json.object().put("status", filled ? "ready" : "empty")
                .put("version", site.store().version().number())
                .put("modified", site.store().version().modified().toString());
        return Reply.json(state + "\n").status(filled ? 200 : 503);
    }

    private Reply metrics(Call call) {
        // A proxy on this machine asks for strangers; then it says for whom.
        if (!local(call.client()) || PROXIES.stream().anyMatch(name -> call.header(name).isPresent())) {
            throw new Refusal(403, "this-machine-only", "The metrics are for this machine alone.",
                    "Ask from the machine that the server runs on.");
        }
        return Reply.text(200, "text/plain; version=0.0.4; charset=utf-8",
                metrics.text(running.getAsInt(), site.store().version().number()));
    }

    private static boolean local(String client) {
        try {
            return InetAddress.getByName(client).isLoopbackAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }
}
