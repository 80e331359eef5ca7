// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.io.FileUtils;

import org.nutgraph.evaluate.PatternCheck;
import org.nutgraph.graph.Iris;
import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.serve.GraphServer;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.serve.http.Site;
import org.nutgraph.serve.http.Vocabularies;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.ShippedGraphs;

/** Starts a server over a store of its own, asks it what people ask first, and stops it. */
final class TrialStart {
    private static final List<String> ASKED = List.of("", "health", "ready", "queries", "articles", "ont/", "style.css",
            "search?q=a", ".well-known/void", "queries/which-articles?format=json",
            "sparql?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D%20LIMIT%2010",
            "sparql?query=CONSTRUCT%20WHERE%20%7B%20?s%20?p%20?o%20%7D%20LIMIT%2010");

    private TrialStart() {}

    /** Does so. Fails with {@link EnvironmentFault}. */
    static void run() {
        try {
            Path directory = Files.createTempDirectory("nutgraph");
            try {
                serve(directory);
            } finally {
                FileUtils.deleteDirectory(directory.toFile());
            }
        } catch (IOException fault) {
            throw new EnvironmentFault("output-unwritable", "A trial start is not possible: " + fault.getMessage()
                    + ".", "Make room in the directory for temporary files.");
        }
    }

    private static void serve(Path directory) {
        // It is not closed: what still counts its triples in the background ends with the program.
        GraphStore store = GraphStore.open(directory, Iris.DEFAULT);
        Groundwork.put(store, List.of());
        ShippedGraphs.load(store);
        Site site = new Site(store, SavedQueries.builtIn(),
                new Vocabularies(List.of(), PatternCheck::read, read -> {}));
        try (GraphServer server = GraphServer.start(site, new GraphServer.Options(0, true, Limits.USUAL))) {
            for (String path : ASKED) {
                ask(server.address() + path);
            }
        }
    }

    private static void ask(String address) {
        try {
            answer(address);
        } catch (IOException fault) {
            throw new EnvironmentFault("server-start", "A trial start is not possible: " + fault.getMessage() + ".",
                    "Start the server with nutgraph serve; its messages tell more.");
        }
    }

    private static void answer(String address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        try (InputStream answer = connection.getInputStream()) {
            answer.readAllBytes();
        } finally {
            connection.disconnect();
        }
    }
}
