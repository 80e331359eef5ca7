// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        return texts(file, GoldReader::figures);
    }

    /** Gives the texts of a file of times. Fails with {@link InvalidInput} if it cannot be read or is no such file. */
    public static List<GoldDates> dates(Path file) {
        return texts(file, GoldReader::dates);
    }

    /** Gives the texts of a file of relations. Fails with {@link InvalidInput} if it cannot be read or is no such file. */
    static List<GoldRelations> relations(Path file) {
        return texts(file, GoldRelations::of);
    }

    /** Gives the texts of a file of chains. Fails with {@link InvalidInput} if it cannot be read or is no such file. */
    static List<GoldChains> chains(Path file) {
        return texts(file, GoldChains::of);
    }

    private static <T> List<T> texts(Path file, Function<JsonNode, T> reader) {
        List<T> texts = new ArrayList<>();
        int line = 0;
        for (String json : lines(file)) {
            line++;
            if (!json.isBlank()) {
                texts.add(text(json, reader, file, line));
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

    private static <T> T text(String json, Function<JsonNode, T> reader, Path file, int line) {
        try {
            return reader.apply(JSON.readTree(json));
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new InvalidInput("gold-line", file + ":" + line + " is not a text with what was marked in it.",
                    "Give one JSON object a line with id, text, and figures, quantities or entities that have start and end.");
        }
    }

    private static GoldText figures(JsonNode node) {
        List<GoldFigure> figures = new ArrayList<>();
        node.path("figures").forEach(figure -> figures.add(figure(figure)));
        return new GoldText(node.path("id").asText(), node.path("text").asText(), figures);
    }

    private static GoldDates dates(JsonNode node) {
        List<GoldDate> dates = new ArrayList<>();
        node.path("quantities").forEach(date -> dates.add(date(date)));
        return new GoldDates(node.path("id").asText(), node.path("text").asText(), dates);
    }

    private static GoldDate date(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.path("values").forEach(value -> string(value.path("timex")).ifPresent(values::add));
        return new GoldDate(span(node), node.path("text").asText(), values);
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(-1), node.path("end").asInt(-1));
    }

    private static GoldFigure figure(JsonNode node) {
        return new GoldFigure(span(node),
                node.path("kind").asText(), string(node.path("value")), string(node.path("unit")));
    }

    private static Optional<String> string(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node.asText());
    }
}
