// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.io.FileUtils;

import org.nutgraph.Examples;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.serve.http.Site;
import org.nutgraph.serve.http.Vocabularies;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;

/** A server on a free port over a store of its own, which holds the article about a flood and the vocabulary. */
public final class Served implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path directory;
    private final GraphStore store;
    private final GraphServer server;

    private Served(Path directory, GraphStore store, GraphServer server) {
        this.directory = directory;
        this.store = store;
        this.server = server;
    }

    /** Starts one with saved queries and limits. */
    public static Served start(SavedQueries queries, Limits limits) {
        return start(queries, new GraphServer.Options(0, true, limits));
    }

    /** Starts one with saved queries and options. */
    public static Served start(SavedQueries queries, GraphServer.Options options) {
        return start(queries, options, new Vocabularies(List.of()));
    }

    /** Starts one with saved queries, options and a vocabulary. */
    public static Served start(SavedQueries queries, GraphServer.Options options, Vocabularies vocabulary) {
        try {
            Path directory = Files.createTempDirectory("served");
            GraphStore store = GraphStore.open(directory, Iris.DEFAULT);
            Groundwork.put(store, List.of());
            store.put(List.of(flood()));
            return new Served(directory, store, GraphServer.start(new Site(store, queries, vocabulary), options));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Gives the graph of the article about a flood. */
    public static ArticleGraph flood() {
        return new GraphWriter(OntologyReader.read(List.of()), Iris.DEFAULT, "1", Detail.FULL).write(Examples.flood());
    }

    /** Starts one without saved queries. */
    public static Served start() {
        return start(new SavedQueries(List.of()), Limits.USUAL);
    }

    /** Gives its store. */
    public GraphStore store() {
        return store;
    }

    /** Gives its port. */
    public int port() {
        return server.port();
    }

    /** Begins a request for a path without the slash at its beginning. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    /** Sends a request. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Gives the answer to a GET with headers. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Gives the answer to a GET of a query. */
    public HttpResponse<String> query(String query, String... headers) {
        return get("sparql?query=" + encoded(query), headers);
    }

    /** Gives the answer to a POST. */
    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Gives the body of an answer that must be a 200. */
    public String body(String path, String... headers) {
        HttpResponse<String> response = get(path, headers);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    /** Gives text as it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Gives a header of an answer, or the empty string. */
    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Stops the server alone. */
    public void stop() {
        server.close();
    }

    @Override
    public void close() {
        server.close();
        store.close();
        FileUtils.deleteQuietly(directory.toFile());
    }
}
