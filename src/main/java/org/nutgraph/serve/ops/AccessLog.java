// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Watch;

/** Writes a line of JSON for each answer. What was asked is left out: a query may name people. */
public final class AccessLog implements Watch, AutoCloseable {
    private static final long NANOS = 1_000_000;

    private final PrintStream out;

    private AccessLog(PrintStream out) {
        this.out = out;
    }

    /** Writes to the end of a file. Fails with {@link EnvironmentFault} if that cannot be written. */
    public static AccessLog to(Path file) {
        try {
            return new AccessLog(new PrintStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), true,
                    StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new EnvironmentFault("output-unwritable", "The access log " + file + " cannot be written: "
                    + fault.getMessage() + ".", "Check the path and its permissions.");
        }
    }

    @Override
    public void answered(Watch.Answered answered) {
        String line = Json.object().put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("client", answered.client()).put("method", answered.method()).put("path", answered.path())
                .put("status", answered.status()).put("bytes", answered.bytes())
                .put("ms", answered.nanos() / NANOS).toString();
        out.println(line);
    }

    @Override
    public void close() {
        out.close();
    }
}
