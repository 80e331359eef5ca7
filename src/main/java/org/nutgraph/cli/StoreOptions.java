// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

import org.nutgraph.graph.Iris;
import org.nutgraph.store.GraphStore;

/** Where the store is. */
final class StoreOptions {
    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "The directory of the store; made if there is none. Default: ${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    GraphStore open() {
        return GraphStore.open(data, Iris.DEFAULT);
    }
}
