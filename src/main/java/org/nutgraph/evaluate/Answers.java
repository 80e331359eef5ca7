// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a person says is in an article: its entities, figures, quotations and posts. */
public record Answers(List<Thing> entities, List<Counted> figures, List<QuoteScore.Quote> quotes,
        List<TenureScore.Post> posts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An entity: its coarse kind and every name the text uses for it. */
    public record Thing(String kind, List<String> names) {
        /** Keeps its own copy of the list. */
        public Thing {
            names = List.copyOf(names);
        }
    }

    /** A figure: its words, its value, and the last word of what it counts if it counts something. */
    public record Counted(String text, BigDecimal value, Optional<String> of) {}

    /** Keeps its own copies. */
    public Answers {
        entities = List.copyOf(entities);
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
        posts = List.copyOf(posts);
    }

    /** Reads a file of answers. Fails with {@link IOException} if it is not JSON. */
    public static Answers read(Path file) throws IOException {
        JsonNode all = JSON.readTree(Files.readString(file));
        return new Answers(list(all, "entities", Answers::thing), list(all, "figures", Answers::number),
                list(all, "quotes", node -> new QuoteScore.Quote(node.path("text").asText(), node.path("kind").asText(),
                        text(node, "speaker"))),
                list(all, "posts",
                        node -> new TenureScore.Post(node.path("holder").asText(), node.path("role").asText(),
                                text(node, "organisation"), node.path("status").asText())));
    }

    private static <T> List<T> list(JsonNode all, String member, Function<JsonNode, T> read) {
        return elements(all.path(member)).map(read).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Thing thing(JsonNode node) {
        return new Thing(node.path("type").asText(), Stream
                .concat(Stream.of(node.path("name").asText()), elements(node.path("names")).map(JsonNode::asText))
                .toList());
    }

    private static Counted number(JsonNode node) {
        return new Counted(node.path("text").asText(), node.path("value").decimalValue(), text(node, "of"));
    }

    private static Optional<String> text(JsonNode node, String member) {
        return Optional.of(node.path(member)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
