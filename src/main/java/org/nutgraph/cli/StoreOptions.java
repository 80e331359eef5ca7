// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.Option;

import org.nutgraph.graph.Iris;
import org.nutgraph.problem.InvalidInput;
import org.nutgraph.store.GraphStore;

/** Where the store is. */
final class StoreOptions {
    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "The directory of the store; made if there is none. Default: ${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    Path directory() {
        return data;
    }

    /** Opens a store that is there already. */
    GraphStore existing() {
        if (!Files.isDirectory(data.resolve("tdb"))) {
            throw new InvalidInput("store-missing", "There is no store at " + data + ".",
                    "Name its directory with --data.");
        }
        return open();
    }

    GraphStore open() {
        return GraphStore.open(data, Iris.DEFAULT);
    }
}
