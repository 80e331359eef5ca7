// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.serve.Fixed;
import org.nutgraph.serve.docs.Documentation;

/** A vocabulary in, its documentation out. */
@Command(name = "docs", mixinStandardHelpOptions = true, description = "Writes the documentation of the vocabulary: a page and a Markdown file for each term, an index, and a diagram.")
final class DocsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The directory to write to; it is made if there is none.")
    private Path directory = Path.of("");

    @Mixin
    private OntologyOption vocabulary = new OntologyOption();

    @Override
    public void run() {
        Map<String, String> files = new Documentation(vocabulary.ontology()).files();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(directory.resolve(file.getKey()), file.getValue());
            }
            write(directory.resolve("style.css"), Fixed.style());
            write(directory.resolve("icon.svg"), Fixed.icon());
        } catch (IOException fault) {
            throw new EnvironmentFault("output-unwritable", "The documentation cannot be written to " + directory + ": "
                    + fault.getMessage() + ".", "Check the path, its permissions and the room on the disk.");
        }
        spec.commandLine().getErr().println("nutgraph: wrote " + (files.size() + 2) + " files to " + directory);
    }

    private static void write(Path file, String text) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }
}
