// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ingest;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nutgraph.article.Article;
import org.nutgraph.article.ExchangeReader;
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
            if (ExchangeReader.given(given)) {
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
        try {
            return Optional.of(ExchangeReader.read(given));
        } catch (UnreadableArticle empty) {
            return Optional.empty();
        }
    }
}
