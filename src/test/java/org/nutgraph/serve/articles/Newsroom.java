// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.evaluate.PatternCheck;
import org.nutgraph.extract.Extractor;
import org.nutgraph.extract.clause.Learner;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.ingest.LiveReading;
import org.nutgraph.ingest.Pipeline;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.resolve.Identities;
import org.nutgraph.serve.GraphServer;
import org.nutgraph.serve.Served;
import org.nutgraph.serve.edit.Tokens;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.serve.http.Vocabularies;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;

/** A server that reads articles with the language engine that all tests share, and one editor of it. */
public final class Newsroom implements AutoCloseable {
    private final Path directory;
    private final String token;
    private final Served served;

    /** Starts one in a directory, whose folder {@code vocabulary} holds what is added to the vocabulary. */
    public Newsroom(Path directory) {
        this(directory, store -> {});
    }

    /** Starts one likewise, which decides so who is who when no article came for half a second. */
    public Newsroom(Path directory, Consumer<GraphStore> settler) {
        this.directory = directory;
        try {
            Path tokens = directory.resolve("tokens");
            this.token = Tokens.create(tokens, "ana@desk");
            Files.writeString(Files.createDirectories(directory.resolve("vocabulary")).resolve("empty.ttl"),
                    "# Nothing yet.\n");
            Vocabularies vocabularies = new Vocabularies(List.of(directory.resolve("vocabulary")), PatternCheck::read,
                    Newsroom::attempt);
            this.served = Served.start(new SavedQueries(List.of()), new GraphServer.Options(0, true, Limits.USUAL,
                    answered -> {}, Tokens.of(tokens), Newsroom::identities,
                    Optional.of(new LiveReading(vocabularies, Newsroom::pipeline, settler, Duration.ofMillis(500)))),
                    vocabularies);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void attempt(Ontology ontology) {
        new Extractor(new Learner(Engine.shared()).learn(ontology), new Authority(List.of()));
    }

    private static Pipeline pipeline(Vocabularies.State now) {
        Ontology ontology = new Learner(Engine.shared()).learn(now.ontology());
        return new Pipeline(Engine.shared(), new Extractor(ontology, Project.authority()),
                new Identities(ontology, Project.authority(), Iris.DEFAULT.base()),
                new GraphWriter(ontology, Iris.DEFAULT, "test", Detail.FULL), now.validator());
    }

    private static Identities identities(Ontology ontology) {
        return new Identities(ontology, Project.authority(), Iris.DEFAULT.base());
    }

    /** Gives the server. */
    public Served served() {
        return served;
    }

    /** Gives the editor's token. */
    public String token() {
        return token;
    }

    /** Puts a file of Turtle into the vocabulary, in place of what was added before. */
    public void vocabulary(String turtle) {
        try {
            Files.writeString(directory.resolve("vocabulary").resolve("mine.ttl"), turtle);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sends something as the editor. */
    public HttpResponse<String> send(String method, String path, String type, String body) {
        return send(method, path, type, HttpRequest.BodyPublishers.ofString(body));
    }

    /** Sends bytes as the editor. */
    public HttpResponse<String> send(String method, String path, String type, HttpRequest.BodyPublisher body,
            String... headers) {
        HttpRequest.Builder request = served.request(path).header("Authorization", "Bearer " + token)
                .method(method, body);
        HttpRequest.Builder typed = type.isEmpty() ? request : request.header("Content-Type", type);
        return Served.send(headers.length == 0 ? typed : typed.headers(headers));
    }

    @Override
    public void close() {
        served.close();
    }
}
