// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import org.nutgraph.article.Span;

/**
 * A text with the things that somebody marked in it, and how they are related.
 *
 * @param id        its name
 * @param text      the text
 * @param things    the things, each with all its mentions
 * @param relations what was said of them
 */
record GoldRelations(String id, String text, List<Thing> things, List<Relation> relations) {
    /** A thing of a kind (PERSON, ORG, PLACE, DATE and others), and where it is mentioned, in order. */
    record Thing(String kind, List<Span> mentions) {}

    /** A property that holds between two of the things, by their places in the list. */
    record Relation(String property, int head, int tail) {}

    static GoldRelations of(JsonNode line) {
        Map<Integer, Thing> things = new TreeMap<>();
        line.path("entities").forEach(mention -> things
                .computeIfAbsent(mention.path("coref").asInt(), id -> new Thing(mention.path("type").asText(),
                        new ArrayList<>()))
                .mentions().add(new Span(mention.path("start").asInt(-1), mention.path("end").asInt(-1))));
        things.values().forEach(thing -> thing.mentions().sort(Span::compareTo));
        List<Integer> places = List.copyOf(things.keySet());
        List<Relation> relations = new ArrayList<>();
        line.path("relations").forEach(relation -> relations.add(new Relation(relation.path("type").asText(),
                places.indexOf(relation.path("head_coref").asInt()),
                places.indexOf(relation.path("tail_coref").asInt()))));
        return new GoldRelations(line.path("id").asText(), line.path("text").asText(), List.copyOf(things.values()),
                relations);
    }
}
