// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import org.nutgraph.problem.UnreadableArticle;

/** Reads an article from an object of the exchange format: {@code text}, and maybe {@code title, date, source}. */
public final class ExchangeReader {
    private static final int DAY = 10;

    private ExchangeReader() {}

    /** Says whether JSON is such an object. */
    public static boolean given(JsonNode node) {
        return node.isObject() && node.path("text").isTextual() && node.has("id");
    }

    /** Gives the article; what the object says of it goes before what its text does. Fails with {@link UnreadableArticle}. */
    public static Article read(JsonNode given) {
        byte[] text = given.path("text").asText().getBytes(StandardCharsets.UTF_8);
        Article read = ArticleReader.read(text, "text.txt");
        return new Article(read.sha256(), read.text(), read.blocks(), metadata(given, read.metadata()));
    }

    private static Metadata metadata(JsonNode given, Metadata read) {
        return new Metadata(text(given, "title").or(read::title), read.standfirst(), List.of(), Optional.empty(),
                text(given, "date").flatMap(ExchangeReader::day).or(read::date), read.language(),
                text(given, "source").or(read::source));
    }

    private static Optional<String> text(JsonNode given, String member) {
        return Optional.of(given.path(member).asText()).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.strip().substring(0, Math.min(DAY, date.strip().length()))));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }
}
