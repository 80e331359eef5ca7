// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.meta;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

import org.nutgraph.problem.InvalidInput;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.StoreVersion;

/** The description of what a store holds now, made once for each of its versions. */
final class Descriptions {
    /** What the owner of a store says of it, in its directory: {@code <#dataset>} is the data as a whole. */
    private static final String ABOUT = "about.ttl";

    private final GraphStore store;
    private final Graph owner;
    private @Nullable Made made;

    private record Made(StoreVersion version, Graph graph) {}

    /** Fails with {@link InvalidInput} if what the owner says is no Turtle. */
    Descriptions(GraphStore store) {
        this.store = store;
        this.owner = owner(store);
    }

    /** Gives the name of the graph that holds it in the store. */
    String graph() {
        return store.iris().graph("void");
    }

    /** Gives it; the graph that holds it in the store is not counted. */
    synchronized Graph now() {
        StoreVersion version = store.version();
        Made last = made;
        if (last == null || !last.version().equals(version)) {
            last = new Made(version, Description.of(store.iris(), store.counts(graph()), version, owner));
            made = last;
        }
        return last.graph();
    }

    private static Graph owner(GraphStore store) {
        Graph owner = GraphFactory.createDefaultGraph();
        Path file = Objects.requireNonNull(store.derived("x").getParent()).resolveSibling(ABOUT);
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                RDFParser.source(in).lang(Lang.TURTLE).base(store.iris().base() + ".well-known/void").parse(owner);
            } catch (IOException | RiotException broken) {
                throw new InvalidInput("about-unreadable", "What " + file + " says of the data cannot be read: "
                        + broken.getMessage() + ".", "Correct it; it is Turtle, in which <#dataset> is the data.");
            }
        }
        return owner;
    }
}
