// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.reconcile;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.nutgraph.problem.InvalidInput;

/**
 * One question of a batch: which thing is meant.
 *
 * @param name   its name, empty if only properties are known
 * @param types  the IRIs or names of classes it is of
 * @param strict how they are meant: any, all or should
 * @param limit  how many candidates to give at most
 * @param known  what is known of it
 */
record Row(String name, List<String> types, String strict, int limit, List<Known> known) {
    private static final int MOST = 50;
    private static final int USUAL = 10;
    private static final int PROPERTIES = 20;
    private static final int LONGEST = 300;

    /**
     * A property and its values, any of which will do.
     *
     * @param property the IRI of the property
     * @param values   texts, or the ids of things
     */
    record Known(String property, List<String> values) {}

    /** Reads one; fails with {@link InvalidInput} if it is not as the specification says. */
    static Row of(JsonNode json) {
        require(json.isObject(), "A query is a JSON object.");
        List<Known> known = new ArrayList<>();
        json.path("properties").forEach(property -> known.add(known(property)));
        String name = json.path("query").asText("");
        String strict = json.path("type_strict").asText("should");
        require(!name.isBlank() || !known.isEmpty(), "A query has a name or a property.");
        require(name.length() <= LONGEST, "A name has at most " + LONGEST + " characters.");
        require(known.size() <= PROPERTIES, "A query has at most " + PROPERTIES + " properties.");
        require(List.of("any", "all", "should").contains(strict), "type_strict is any, all or should.");
        int limit = json.path("limit").asInt(USUAL);
        require(limit >= 1, "A limit is at least 1.");
        return new Row(name, texts(json.path("type")), strict, Math.min(limit, MOST), known);
    }

    private static Known known(JsonNode property) {
        require(property.path("pid").isTextual() && property.has("v"), "A property has a pid and a value v.");
        return new Known(property.path("pid").asText(), texts(property.path("v")));
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(each -> texts.add(text(each)));
        } else if (!json.isMissingNode() && !json.isNull()) {
            texts.add(text(json));
        }
        require(texts.size() <= PROPERTIES, "There are at most " + PROPERTIES + " types or values.");
        return texts;
    }

    private static String text(JsonNode json) {
        String text = json.isObject() ? json.path("id").asText("") : json.asText("");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    static void require(boolean right, String sentence) {
        if (!right) {
            throw new InvalidInput("reconcile-query", sentence, "Follow the Reconciliation Service API 0.2.");
        }
    }
}
