// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The graphs that ship with the program: facts of articles whose text may not be shipped. */
public final class ShippedGraphs {
    private static final String DIRECTORY = "/org/nutgraph/articles/";

    private ShippedGraphs() {}

    /** Puts all of them into a store. */
    public static void load(GraphStore store) {
        try (InputStream index = open("index")) {
            new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().filter(name -> !name.isBlank())
                    .forEach(name -> load(name, store));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void load(String name, GraphStore store) {
        try (InputStream in = open(name)) {
            Path copy = Files.createTempFile("nutgraph", "-" + name);
            try {
                Files.write(copy, in.readAllBytes());
                store.load(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ShippedGraphs.class.getResourceAsStream(DIRECTORY + name), name);
    }
}
