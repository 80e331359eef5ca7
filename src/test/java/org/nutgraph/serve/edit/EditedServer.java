// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.nutgraph.Project;
import org.nutgraph.graph.Iris;
import org.nutgraph.resolve.Identities;
import org.nutgraph.serve.GraphServer;
import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.serve.http.Vocabularies;
import org.nutgraph.store.SavedQueries;

/** A server with an editor who has a token, and a directory of theirs that adds to the vocabulary. */
final class EditedServer implements AutoCloseable {
    /** By what it decides who things are, as long as the vocabulary is not read again. */
    static final Identities IDENTITIES = new Identities(Project.ONTOLOGY, Project.authority(), Iris.DEFAULT.base());

    private final Path vocabulary;
    private final String token;
    private final Served served;

    /** Starts one; the file of tokens and the vocabulary are put into a directory. */
    EditedServer(Path directory) {
        try {
            Path tokens = directory.resolve("tokens");
            this.token = Tokens.create(tokens, "ana@desk");
            Tokens.create(tokens, "ben");
            this.vocabulary = Files.createDirectories(directory.resolve("more")).resolve("more.ttl");
            vocabulary("# Nothing yet.\n");
            this.served = Served.start(new SavedQueries(List.of()),
                    new GraphServer.Options(0, true, Limits.USUAL, answered -> {}, Tokens.of(tokens),
                            ontology -> new Identities(ontology, Project.authority(), Iris.DEFAULT.base())),
                    new Vocabularies(List.of(directory.resolve("more"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Served served() {
        return served;
    }

    String token() {
        return token;
    }

    /** Writes what is added to the vocabulary, which the server does not read yet. */
    void vocabulary(String turtle) {
        try {
            Files.writeString(vocabulary, turtle);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sends something as the editor. */
    HttpResponse<String> send(String method, String path, String type, String body) {
        return Served.send(served.request(path).header("Content-Type", type).header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    @Override
    public void close() {
        served.close();
    }
}
