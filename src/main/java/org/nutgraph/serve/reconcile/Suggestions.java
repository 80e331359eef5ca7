// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.search.Found;
import org.nutgraph.serve.search.Results;
import org.nutgraph.serve.search.SearchIndex;
import org.nutgraph.serve.search.Wanted;

/** Things, classes and properties by the first letters of their names. */
final class Suggestions {
    /** What can be suggested. */
    static final List<String> WHAT = List.of("entity", "type", "property");
    /** The classes that most tables are about. */
    static final List<String> USUAL = List.of("Person", "Organization", "Place", "Initiative");

    private static final Map<String, List<String>> KINDS = Map.of("entity", List.of("agent", "place", "initiative",
            "position", "group"), "type", List.of("class"), "property", List.of("objectproperty", "datatypeproperty"));
    private static final int MOST = 20;

    private final SearchIndex index;
    private final Candidates candidates;
    private final Facts facts;

    Suggestions(SearchIndex index, Candidates candidates, Facts facts) {
        this.index = index;
        this.candidates = candidates;
        this.facts = facts;
    }

    ObjectNode answer(Call call) {
        String what = call.rest();
        List<String> kinds = Optional.ofNullable(KINDS.get(what)).orElseThrow(() -> Refusal.missing(call.path()));
        String prefix = call.parameter("prefix").orElse("");
        int cursor = Wanted.of("", Optional.empty(), call.parameter("cursor"), Optional.empty()).offset();
        ObjectNode answer = Json.object();
        ArrayNode result = answer.putArray("result");
        found(prefix, kinds).values().stream().skip(cursor).limit(MOST)
                .forEach(found -> result.add(json(found, what.equals("entity"))));
        return answer;
    }

    /** Gives the properties that things of a class may have. */
    ObjectNode properties(Call call) {
        ObjectNode answer = Json.object();
        call.parameter("type").ifPresent(type -> answer.put("type", type));
        ArrayNode properties = answer.putArray("properties");
        found("", KINDS.getOrDefault("property", List.of())).values().stream().limit(most(call))
                .forEach(found -> properties.add(Json.object().put("id", found.iri()).put("name", found.label())));
        return answer;
    }

    private static long most(Call call) {
        int most = Wanted.of("", Optional.empty(), Optional.empty(), call.parameter("limit")).limit();
        return call.parameter("limit").isPresent() ? most : MOST * 5L;
    }

    private Map<String, Found> found(String prefix, List<String> kinds) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (String kind : kinds) {
            index.search(new Wanted(prefix, Optional.of(kind), 0, MOST * 5)).found().stream().map(Results.Scored::found)
                    .forEach(each -> found.put(each.iri(), each));
        }
        return found;
    }

    private ObjectNode json(Found found, boolean thing) {
        ObjectNode json = Json.object().put("id", found.iri()).put("name", found.label());
        if (thing) {
            json.put("description", candidates.description(found));
            found.types().forEach(type -> json.withArray("notable")
                    .add(Json.object().put("id", type).put("name", facts.label(type))));
        }
        return json;
    }
}
