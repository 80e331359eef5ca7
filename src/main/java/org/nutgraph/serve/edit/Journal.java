// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.serve.http.Json;
import org.nutgraph.store.GraphStore;

/** Writes down who changed what, and when: a line of JSON for each change and for each that failed. */
final class Journal {
    private final GraphStore store;

    Journal(GraphStore store) {
        this.store = store;
    }

    /**
     * Runs a change, and writes it down before anybody hears of its success. Fails as the change does, and with
     * {@link EnvironmentFault} if the line cannot be written.
     */
    synchronized void write(String who, String what, String target, Runnable change) {
        long before = store.version().number();
        boolean done = false;
        try {
            change.run();
            done = true;
        } finally {
            line(Json.object().put("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()).put("who", who)
                    .put("what", what).put("target", target).put("done", done).put("from", before)
                    .put("to", store.version().number()).toString());
        }
    }

    private void line(String line) {
        Path file = store.journal();
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new EnvironmentFault("output-unwritable", "The journal " + file + " cannot be written: "
                    + fault.getMessage() + ".", "Check its permissions and the room on the disk.");
        }
    }
}
