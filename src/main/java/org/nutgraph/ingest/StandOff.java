// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nutgraph.article.Article;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.article.Metadata;
import org.nutgraph.facts.Facts;
import org.nutgraph.problem.InvalidInput;
import org.nutgraph.problem.UnreadableArticle;

/** The exchange format: one JSON object a line, in with a text, out with what was found in it. */
public final class StandOff {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Pipeline pipeline;
    private final StandOffFacts facts;

    /** Takes the pipeline, and how to write what it finds. */
    public StandOff(Pipeline pipeline, StandOffFacts facts) {
        this.pipeline = pipeline;
        this.facts = facts;
    }

    /**
     * Takes one line with {@code id}, {@code text} and maybe {@code title}, {@code date}, {@code source}; gives one line
     * with the same id. A text without a word has nothing to be found.
     * Fails with {@link InvalidInput} if the line is no such object.
     */
    public String annotate(String line, int number) {
        JsonNode given = object(line, number);
        Optional<Facts> found = article(given).map(pipeline::facts);
        return found.map(some -> facts.write(given.path("id"), some)).orElseGet(() -> facts.nothing(given.path("id")))
                .toString();
    }

    private static JsonNode object(String line, int number) {
        try {
            JsonNode given = JSON.readTree(line);
            if (given.isObject() && given.path("text").isTextual() && given.has("id")) {
                return given;
            }
        } catch (JsonProcessingException broken) {
            throw invalid(number);
        }
        throw invalid(number);
    }

    private static InvalidInput invalid(int number) {
        return new InvalidInput("annotate-line", "Line " + number + " is no JSON object with an id and a text.",
                "Give one object a line, such as {\"id\": \"1\", \"text\": \"...\", \"date\": \"2024-05-15\"}.");
    }

    private static Optional<Article> article(JsonNode given) {
        byte[] text = given.path("text").asText().getBytes(StandardCharsets.UTF_8);
        try {
            Article read = ArticleReader.read(text, "text.txt");
            return Optional
                    .of(new Article(read.sha256(), read.text(), read.blocks(), metadata(given, read.metadata())));
        } catch (UnreadableArticle empty) {
            return Optional.empty();
        }
    }

    private static Metadata metadata(JsonNode given, Metadata read) {
        return new Metadata(text(given, "title").or(read::title), read.standfirst(), List.of(), Optional.empty(),
                text(given, "date").flatMap(StandOff::day).or(read::date), read.language(),
                text(given, "source").or(read::source));
    }

    private static Optional<String> text(JsonNode given, String member) {
        return Optional.of(given.path(member).asText()).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.strip().substring(0, Math.min(10, date.strip().length()))));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }
}
