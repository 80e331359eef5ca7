// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The JSON-LD of a page about the article (schema.org), read as plain JSON: no context is fetched. */
final class LinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> articles;

    private LinkedData(List<JsonNode> articles) {
        this.articles = articles;
    }

    static LinkedData of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            parse(script.data()).ifPresent(node -> objects(node).filter(LinkedData::article).forEach(articles::add));
        }
        return new LinkedData(articles);
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        if (node.isArray()) {
            return elements(node).flatMap(LinkedData::objects);
        }
        return node.has("@graph") ? objects(node.path("@graph")) : Stream.of(node);
    }

    private static boolean article(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray()
                ? elements(type).anyMatch(one -> one.asText().endsWith("Article"))
                : type.asText().matches(".*(Article|Posting|Report)");
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Gives the text of a member. */
    Optional<String> text(String member) {
        return articles.stream().map(article -> article.path(member)).filter(JsonNode::isTextual).map(JsonNode::asText)
                .filter(text -> !text.isBlank()).findFirst();
    }

    /** Gives the names of those a member holds, be it a text, an object or a list. */
    List<String> names(String member) {
        return articles.stream().map(article -> article.path(member)).flatMap(LinkedData::named).distinct().toList();
    }

    private static Stream<String> named(JsonNode node) {
        if (node.isArray()) {
            return elements(node).flatMap(LinkedData::named);
        }
        String name = node.isTextual() ? node.asText() : node.path("name").asText();
        return name.isBlank() ? Stream.empty() : Stream.of(name.strip());
    }
}
