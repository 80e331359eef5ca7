// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Lane;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Responder;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.Guard;
import org.nutgraph.store.RdfFiles;

/**
 * For editors with a token: SPARQL Update at {@code /update}, the Graph Store protocol at {@code /data?graph=}, and
 * {@code /reload} of the vocabulary. Without tokens all of it is off.
 */
public final class Editing {
    private static final int LONGEST = 64 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String GRAPH = "graph";

    private final Site site;
    private final Editors editors;
    private final Guard guard;

    private Editing(Site site, Editors editors) {
        this.site = site;
        this.editors = editors;
        this.guard = new ShapesGuard(site);
    }

    /** Gives the routes of a site for those who have a token. */
    public static List<Route> routes(Site site, Editors editors) {
        Editing editing = new Editing(site, editors);
        return List.of(route("/update", Set.of("POST"), editing::update),
                route("/reload", Set.of("POST"), editing::reload),
                route("/data", Set.of("GET", "PUT", "POST", "DELETE"), editing::data));
    }

    private static Route route(String path, Set<String> methods, Responder responder) {
        return new Route(path, methods, Lane.EDIT, false, responder);
    }

    private Reply update(Call call) {
        String who = editors.who(call);
        String text = switch (call.contentType()) {
            case "application/sparql-update" -> new String(call.body(LONGEST), StandardCharsets.UTF_8);
            case "application/x-www-form-urlencoded" -> call.parameter("update").orElse("");
            default -> throw new Refusal(415, "type-unsupported", "An update comes as application/sparql-update.",
                    "Set the header Content-Type.");
        };
        editors.write(who, "update", text, () -> site.store().update(text, LIMIT, guard));
        return done();
    }

    private Reply data(Call call) {
        String who = editors.who(call);
        String name = call.parameter(GRAPH).filter(it -> it.contains(":")).orElseThrow(() -> new Refusal(400,
                "graph-unnamed", "It is not said which graph is meant.", "Add ?graph= with the IRI of a named graph."));
        boolean there = site.store().graphs().contains(name);
        return switch (call.method()) {
            case "PUT" -> put(call, who, new ArticleGraph(name, triples(call)), there);
            case "POST" -> put(call, who, merged(name, triples(call)), there);
            case "DELETE" -> delete(who, name, there);
            default -> read(call, name, there);
        };
    }

    private Reply put(Call call, String who, ArticleGraph graph, boolean there) {
        editors.write(who, call.method(), graph.name(), () -> site.store().put(List.of(graph), guard));
        return there ? done() : Reply.json("{\"created\":true}\n").status(201);
    }

    private Reply delete(String who, String name, boolean there) {
        if (!there) {
            throw Refusal.missing("the graph " + name);
        }
        editors.write(who, "DELETE", name, () -> site.store().withdraw(name));
        return done();
    }

    private Reply read(Call call, String name, boolean there) {
        if (!there) {
            throw Refusal.missing("the graph " + name);
        }
        return RdfReply.of(site.store().graph(name).graph(), call.wanted(RdfReply.OFFERS));
    }

    private Graph triples(Call call) {
        return RdfFiles.triples(call.body(LONGEST), call.contentType(), site.store().iris().base());
    }

    private ArticleGraph merged(String name, Graph more) {
        ArticleGraph now = site.store().graph(name);
        GraphUtil.addInto(now.graph(), more);
        return now;
    }

    private Reply reload(Call call) {
        String who = editors.who(call);
        editors.write(who, "reload", "vocabulary", () -> site.vocabulary().reload(site.store()));
        Ontology now = site.vocabulary().ontology();
        return Reply.json(Json.object().put("version", now.version()).put("terms", now.terms().size()) + "\n");
    }

    private static Reply done() {
        return new Reply(204, "", out -> {}, Map.of());
    }
}
