// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.Parameter;
import org.nutgraph.store.SavedQuery;

/** The calls of a site in OpenAPI 3.1, made from the saved queries. */
final class OpenApi {
    private OpenApi() {}

    static String of(Site site) {
        ObjectNode contract = Json.object().put("openapi", "3.1.0");
        contract.putObject("info").put("title", "Nutgraph").put("version", site.vocabulary().ontology().version())
                .put("summary", "What news articles say, with the words behind every fact.").putObject("license")
                .put("name", "GPL-3.0-or-later").put("identifier", "GPL-3.0-or-later");
        contract.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = contract.putObject("paths");
        sparql(paths);
        list(paths);
        others(paths);
        site.queries().all().forEach(saved -> query(paths, saved));
        thing(paths);
        contract.putObject("components").putObject("responses").set("problem", problem());
        return contract.toPrettyString() + "\n";
    }

    private static void query(ObjectNode paths, SavedQuery saved) {
        ObjectNode get = operation(paths, "/queries/" + saved.name(), "query-" + saved.name(), saved.question());
        ArrayNode parameters = get.putArray("parameters");
        saved.parameters().forEach(parameter -> parameter(parameters, parameter));
        if (saved.query().isSelectType()) {
            whole(parameters, Paging.LIMIT, "How many rows at most.");
            whole(parameters, Paging.OFFSET, "How many rows to leave out before them.");
        }
        responses(get, QueryAnswers.offers(saved.query()));
    }

    private static void parameter(ArrayNode parameters, Parameter parameter) {
        ObjectNode schema = Json.object();
        switch (parameter.type()) {
            case STRING -> schema.put("type", "string");
            case IRI -> schema.put("type", "string").put("format", "iri");
            case DATE -> schema.put("type", "string").put("format", "date");
            case DECIMAL -> schema.put("type", "number");
        }
        schema.put("default", parameter.example());
        parameters.addObject().put("name", parameter.name()).put("in", "query").put("required", false)
                .put("example", parameter.example()).set("schema", schema);
    }

    private static void whole(ArrayNode parameters, String name, String description) {
        parameters.addObject().put("name", name).put("in", "query").put("description", description)
                .putObject("schema").put("type", "integer").put("minimum", 0);
    }

    private static void sparql(ObjectNode paths) {
        ObjectNode get = operation(paths, "/sparql", "sparql", "Answers a SPARQL 1.1 query; without one, says what the "
                + "endpoint can do.");
        get.putArray("parameters").addObject().put("name", "query").put("in", "query").putObject("schema").put("type",
                "string");
        responses(get, QueryAnswers.ROWS);
    }

    private static void list(ObjectNode paths) {
        responses(operation(paths, "/queries", "queries", "Lists the saved queries."), List.of(Offer.HTML, Offer.JSON));
    }

    private static void others(ObjectNode paths) {
        ObjectNode search = operation(paths, "/search", "search",
                "Finds things by their names, and quotations by their "
                        + "words.");
        ArrayNode parameters = search.putArray("parameters");
        for (String name : List.of("q", "kind")) {
            parameters.addObject().put("name", name).put("in", "query").putObject("schema").put("type", "string");
        }
        whole(parameters, Paging.LIMIT, "How many at most.");
        whole(parameters, Paging.OFFSET, "How many to leave out before them.");
        responses(search, List.of(Offer.JSON, Offer.HTML));
        ObjectNode articles = operation(paths, "/articles", "articles", "Lists the articles, the newest first.");
        ArrayNode pages = articles.putArray("parameters");
        whole(pages, Paging.LIMIT, "How many at most.");
        whole(pages, Paging.OFFSET, "How many to leave out before them.");
        responses(articles, List.of(Offer.JSON, Offer.HTML));
        responses(operation(paths, "/corrections", "corrections", "Lists what people have put right."), List.of(
                Offer.JSON, new Offer("ttl", "text/turtle")));
        responses(operation(paths, "/reconcile", "reconcile", "The Reconciliation Service API 0.2: its manifest."),
                List.of(Offer.JSON));
        responses(operation(paths, "/.well-known/void", "void", "Describes the data: VoID and DCAT."),
                RdfReply.OFFERS);
        responses(operation(paths, "/prefixes", "prefixes", "Gives the prefixes."), List.of(Offer.JSON));
        responses(operation(paths, "/dump/", "dumps", "Lists the files that have all of the data."), List.of(
                Offer.JSON, Offer.HTML));
        responses(operation(paths, "/health", "health", "Says whether the server runs."), List.of(Offer.JSON));
    }

    private static void thing(ObjectNode paths) {
        ObjectNode get = operation(paths, "/id/{kind}/{name}", "thing", "Says what articles say of a thing.");
        ArrayNode parameters = get.putArray("parameters");
        for (String name : List.of("kind", "name")) {
            parameters.addObject().put("name", name).put("in", "path").put("required", true).putObject("schema")
                    .put("type", "string");
        }
        responses(get, RdfReply.OFFERS);
    }

    private static ObjectNode operation(ObjectNode paths, String path, String id, String summary) {
        return paths.putObject(path).putObject("get").put("operationId", id).put("summary", summary);
    }

    private static void responses(ObjectNode operation, List<Offer> offers) {
        ObjectNode responses = operation.putObject("responses");
        ObjectNode content = responses.putObject("200").put("description", "The answer.").putObject("content");
        offers.forEach(offer -> content.putObject(offer.type()));
        for (String status : List.of("400", "404", "406", "429", "503")) {
            responses.putObject(status).put("$ref", "#/components/responses/problem");
        }
    }

    private static ObjectNode problem() {
        ObjectNode problem = Json.object().put("description", "What is wrong, with a stable code (RFC 9457).");
        ObjectNode schema = problem.putObject("content").putObject("application/problem+json").putObject("schema")
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        List.of("title", "detail", "code").forEach(name -> properties.putObject(name).put("type", "string"));
        properties.putObject("status").put("type", "integer");
        return problem;
    }
}
