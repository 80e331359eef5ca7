// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import org.nutgraph.article.Span;

/**
 * A text with the things in Wikidata that a person marked its names with.
 *
 * @param id    its name
 * @param text  the text
 * @param links the names that count, each with what it stands for
 */
record GoldLinks(String id, String text, List<Link> links) {
    private static final Set<String> KINDS = Set.of("PERSON", "ORG", "PLACE");

    /**
     * A name and the IRI of what it stands for.
     *
     * @param span where it stands
     * @param iri  what it stands for
     */
    record Link(Span span, String iri) {}

    static GoldLinks of(JsonNode line) {
        String text = line.path("text").asText();
        JsonNode eval = line.path("eval");
        int end = eval.isArray() ? eval.get(1).asInt() : text.codePointCount(0, text.length());
        int begin = eval.isArray() ? eval.get(0).asInt() : 0;
        List<Link> links = new ArrayList<>();
        for (JsonNode entity : line.path("entities")) {
            boolean named = KINDS.contains(entity.path("type").asText()) && entity.path("named").asBoolean(true)
                    && !entity.path("coref").asText().equals("true") && !entity.path("optional").asBoolean();
            if (named && entity.has("uri") && entity.path("start").asInt() >= begin
                    && entity.path("end").asInt() <= end) {
                links.add(new Link(new Span(entity.path("start").asInt(), entity.path("end").asInt()),
                        entity.path("uri").asText()));
            }
        }
        return new GoldLinks(line.path("id").asText(), text, links);
    }
}
