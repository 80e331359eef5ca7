// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nutgraph.Project;
import org.nutgraph.article.Article;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.evaluate.Answers;
import org.nutgraph.facts.Facts;

/**
 * An invented article written for its quotations, what has been read in it, and what a person says is in it. Those named
 * "apart-" were written first and no rule was made with them in sight.
 */
record QuotedArticle(String name, Facts facts, Answers answers, List<Addressed> addressed, List<Reference> references) {
    private static final Path FOLDER = Path.of("src/test/resources/speech/articles");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, QuotedArticle> READ = new TreeMap<>();

    /** Words and to whom they are spoken. */
    record Addressed(String text, String to) {}

    /** A word in its surroundings, and the name of what it stands for, if that is a thing of the article. */
    record Reference(String in, String word, Optional<String> entity) {}

    boolean apart() {
        return name.startsWith("apart-");
    }

    static List<QuotedArticle> all() throws IOException {
        if (READ.isEmpty()) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                    String name = String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
                    READ.put(name, of(name, ArticleReader.read(file)));
                }
            }
        }
        return List.copyOf(READ.values());
    }

    private static QuotedArticle of(String name, Article article) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        JsonNode all = JSON.readTree(Files.readString(file));
        List<Addressed> addressed = new ArrayList<>();
        all.path("quotes").forEach(quote -> text(quote, "to")
                .ifPresent(to -> addressed.add(new Addressed(quote.path("text").asText(), to))));
        List<Reference> references = new ArrayList<>();
        all.path("coreference").forEach(word -> references
                .add(new Reference(word.path("in").asText(), word.path("word").asText(), text(word, "entity"))));
        return new QuotedArticle(name, Project.pipeline().facts(article), Answers.read(file), addressed, references);
    }

    private static Optional<String> text(JsonNode node, String member) {
        return Optional.of(node.path(member)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
