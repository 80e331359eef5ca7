// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.graph.RdfOutput;
import org.nutgraph.problem.EnvironmentFault;

/** Writes graphs to standard output, to one file, or to a file each; a file is there whole or not at all. */
final class GraphFiles {
    private final RdfFormat format;

    GraphFiles(RdfFormat format) {
        this.format = format;
    }

    void write(List<ArticleGraph> graphs, String output, PrintWriter out) {
        if (output.equals("-")) {
            out.print(new String(bytes(graphs), StandardCharsets.UTF_8));
            out.flush();
        } else if (Files.isDirectory(Path.of(output)) || output.endsWith("/")) {
            graphs.forEach(graph -> file(Path.of(output).resolve(name(graph)), bytes(List.of(graph))));
        } else if (!graphs.isEmpty()) {
            file(Path.of(output), bytes(graphs));
        }
    }

    private String name(ArticleGraph graph) {
        return graph.name().substring(graph.name().lastIndexOf('/') + 1) + "." + format.extension();
    }

    private byte[] bytes(List<ArticleGraph> graphs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RdfOutput.write(graphs, format, bytes);
        return bytes.toByteArray();
    }

    private static void file(Path file, byte[] bytes) {
        Path directory = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
        try {
            Files.createDirectories(directory);
            Path part = directory.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failed) {
            throw new EnvironmentFault("output-unwritable",
                    "The output " + file + " cannot be written: " + failed.getMessage() + ".",
                    "Check that the disk has room and that you may write there; nothing was left half-written.");
        }
    }
}
