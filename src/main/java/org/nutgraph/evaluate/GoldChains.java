// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import org.nutgraph.article.Span;

/**
 * A text with all words that somebody marked as standing for one thing or another.
 *
 * @param text     the text
 * @param date     its day as written, or empty
 * @param mentions the words, in order
 */
record GoldChains(String text, String date, List<Marked> mentions) {
    private static final Set<String> KINDS = Set.of("PERSON", "ORG", "PLACE");

    /** Words for a thing of a kind: whether they name it, and the chain of all words for it. */
    record Marked(Span span, String kind, boolean named, String chain) {}

    static GoldChains of(JsonNode line) {
        List<Marked> all = new ArrayList<>();
        line.path("entities").forEach(entity -> {
            if (KINDS.contains(entity.path("type").asText()) && entity.has("coref")) {
                all.add(new Marked(new Span(entity.path("start").asInt(), entity.path("end").asInt()),
                        entity.path("type").asText(), entity.path("named").asBoolean(true),
                        entity.path("coref").asText()));
            }
        });
        all.sort(Comparator.comparing(Marked::span));
        return new GoldChains(line.path("text").asText(), line.path("date").asText(), List.copyOf(all));
    }

    /** Gives the smallest marked words that hold a range. */
    Optional<Marked> around(Span span) {
        return mentions.stream().filter(marked -> marked.span().contains(span))
                .min(Comparator.comparingInt(marked -> marked.span().length()));
    }

    /** Says whether the article names what a chain is of. */
    boolean named(String chain) {
        return mentions.stream().anyMatch(marked -> marked.named() && marked.chain().equals(chain));
    }

    /** Gives the words of a range. */
    String words(Span span) {
        return text.substring(text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end()));
    }
}
