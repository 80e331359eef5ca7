// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nutgraph.article.Span;

/**
 * A text with the people, organisations and places that a person marked in it by name.
 *
 * @param id     its name
 * @param text   the text
 * @param date   its day as written, or empty
 * @param range  the range that was marked up
 * @param marked the names that must be found
 * @param free   ranges that may be found or not
 */
public record GoldEntities(String id, String text, String date, Span range, List<MentionScore.Kinded> marked,
        List<Span> free) {
    private static final Set<String> KINDS = Set.of("PERSON", "ORG", "PLACE");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads one text a line. Fails with {@link IOException} if a line is not JSON of this form. */
    public static List<GoldEntities> read(Path file) throws IOException {
        List<GoldEntities> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            texts.add(of(JSON.readTree(line)));
        }
        return texts;
    }

    /** Says whether a line marks entities. */
    static boolean fits(JsonNode line) {
        return line.path("entities").isArray();
    }

    static GoldEntities of(JsonNode line) {
        String text = line.path("text").asText();
        JsonNode eval = line.path("eval");
        Span range = eval.isArray()
                ? new Span(eval.get(0).asInt(), eval.get(1).asInt())
                : new Span(0, Math.max(1, text.codePointCount(0, text.length())));
        List<MentionScore.Kinded> marked = new ArrayList<>();
        List<Span> free = new ArrayList<>();
        for (JsonNode entity : line.path("entities")) {
            Span span = new Span(entity.path("start").asInt(), entity.path("end").asInt());
            if (entity.path("optional").asBoolean()) {
                free.add(span);
            } else if (named(entity)) {
                marked.add(new MentionScore.Kinded(span, entity.path("type").asText()));
            }
        }
        return new GoldEntities(line.path("id").asText(), text, line.path("date").asText(), range, marked, free);
    }

    private static boolean named(JsonNode entity) {
        return KINDS.contains(entity.path("type").asText()) && entity.path("named").asBoolean(true)
                && !entity.path("coref").asText().equals("true");
    }

    /** Gives of what was found only what counts: within the marked range, of a marked kind, and not optional. */
    public List<MentionScore.Kinded> counted(List<MentionScore.Kinded> found) {
        return found.stream().filter(one -> KINDS.contains(one.kind()) && range.contains(one.span())
                && free.stream().noneMatch(one.span()::overlaps)).toList();
    }
}
