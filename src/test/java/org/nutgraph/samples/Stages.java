// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.TextNode;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Article;
import org.nutgraph.article.Block;
import org.nutgraph.article.Span;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.graph.RdfOutput;
import org.nutgraph.ingest.Outcome;
import org.nutgraph.ingest.StandOffFacts;
import org.nutgraph.store.AnswerFormat;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;
import org.nutgraph.validate.Report;

/** What each stage made of one article, as texts that a person can read and compare. */
final class Stages {
    private static final List<String> QUERIES = List.of("who-is-mentioned", "which-organisations", "which-places",
            "which-programmes-and-laws", "who-holds-which-post", "who-said-what", "what-is-counted",
            "which-sums-of-money");

    private Stages() {}

    /** Gives the texts by the names of their files; a store is made in the directory. */
    static Map<String, String> of(Outcome.Done done, Path directory) {
        Article article = done.facts().article();
        Map<String, String> texts = new TreeMap<>();
        texts.put("blocks.txt", lines(article.blocks().stream().map(Stages::block).toList()));
        texts.put("sentences.txt",
                lines(Engine.shared().annotate(article).sentences().stream().map(Stages::sentence).toList()));
        texts.put("facts.json", new StandOffFacts(Project.ONTOLOGY)
                .write(TextNode.valueOf(done.source()), done.facts()).toPrettyString() + "\n");
        texts.put("graph.trig", graph(done));
        texts.put("report.txt", report(done));
        answers(done, directory).forEach((name, answer) -> texts.put("answers/" + name + ".csv", answer));
        return texts;
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String range(Span span) {
        return span.begin() + "-" + span.end();
    }

    private static String block(Block block) {
        return range(block.span()) + " " + block.kind() + " " + block.view().text();
    }

    private static String sentence(Sentence sentence) {
        return range(sentence.span())
                + sentence.tokens().stream().map(Stages::token).collect(Collectors.joining(" ", " ", ""));
    }

    private static String token(Token token) {
        return token.text() + "/" + token.tag() + (token.name().equals("O") ? "" : "/" + token.name());
    }

    private static String graph(Outcome.Done done) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RdfOutput.write(List.of(done.graph()), RdfFormat.TRIG, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String report(Outcome.Done done) {
        Report report = Project.pipeline().validator().validate(done.graph());
        return (report.conforms() ? "conforms\n" : "does not conform\n") + lines(report.lines());
    }

    private static Map<String, String> answers(Outcome.Done done, Path directory) {
        Map<String, String> answers = new TreeMap<>();
        try (GraphStore store = GraphStore.open(directory.resolve(done.source()), Iris.DEFAULT)) {
            Groundwork.put(store, List.of());
            store.put(List.of(done.graph()));
            QUERIES.forEach(name -> answers.put(name, answer(store, SavedQueries.builtIn().named(name))));
        }
        return answers;
    }

    /** Gives the answer of a query, with the values of its examples, in CSV. */
    static String answer(GraphStore store, SavedQuery query) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        store.ask(query.query(), query.terms(Map.of()), AnswerFormat.CSV, Duration.ofSeconds(60), csv);
        return csv.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
