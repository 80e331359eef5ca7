// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.nio.file.Path;

import org.nutgraph.graph.Iris;

/** Opens a store, says so, and keeps it until it is stopped. */
final class OtherProgram {
    static final String READY = "open";

    private OtherProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (GraphStore store = GraphStore.open(Path.of(arguments[0]), Iris.DEFAULT)) {
            System.out.println(store.graphs().isEmpty() ? READY : "not empty");
            Thread.sleep(60_000);
        }
    }
}
