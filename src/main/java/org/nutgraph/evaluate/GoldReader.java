// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nutgraph.article.Span;
import org.nutgraph.problem.InvalidInput;

/** Reads gold files: JSON Lines with one text each, and what somebody marked in it. */
public final class GoldReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldReader() {}

    /** Gives the texts of a file of figures. Fails with {@link InvalidInput} if it cannot be read or is no such file. */
    public static List<GoldText> figures(Path file) {
        List<GoldText> texts = new ArrayList<>();
        int line = 0;
        for (String json : lines(file)) {
            line++;
            if (!json.isBlank()) {
                texts.add(text(json, file, line));
            }
        }
        return texts;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new InvalidInput("gold-unreadable", "The gold file " + file + " cannot be read.",
                    "Check the path, its permissions, and that it is UTF-8.");
        }
    }

    private static GoldText text(String json, Path file, int line) {
        try {
            JsonNode node = JSON.readTree(json);
            List<GoldFigure> figures = new ArrayList<>();
            node.path("figures").forEach(figure -> figures.add(figure(figure)));
            return new GoldText(node.path("id").asText(), node.path("text").asText(), figures);
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new InvalidInput("gold-line", file + ":" + line + " is not a text with figures.",
                    "Give one JSON object a line with id, text and figures; each figure has start and end.");
        }
    }

    private static GoldFigure figure(JsonNode node) {
        return new GoldFigure(new Span(node.path("start").asInt(-1), node.path("end").asInt(-1)),
                node.path("kind").asText(), string(node.path("value")), string(node.path("unit")));
    }

    private static Optional<String> string(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node.asText());
    }
}
