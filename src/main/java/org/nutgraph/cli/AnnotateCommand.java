// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.graph.Detail;
import org.nutgraph.ingest.StandOff;
import org.nutgraph.ingest.StandOffFacts;
import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.problem.InvalidInput;

/** Stand-off JSON Lines in, the same with annotations out. */
@Command(name = "annotate", mixinStandardHelpOptions = true, description = "Reads texts as JSON Lines (id, text, maybe title, date, source) and writes what is in them.")
final class AnnotateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "IN.jsonl", defaultValue = "-", arity = "0..1", description = "The texts, or - for standard input (the default).")
    private String input = "";

    @Option(names = {"-o",
            "--output"}, paramLabel = "OUT", defaultValue = "-", description = "Where to write, or - for standard output (the default).")
    private String output = "";

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Override
    public Integer call() {
        Progress progress = new Progress(spec.commandLine().getErr());
        StandOff standOff = new StandOff(vocabulary.pipeline(progress, Detail.FULL),
                new StandOffFacts(vocabulary.ontology()));
        try (BufferedReader in = reader()) {
            if (output.equals("-")) {
                copy(in, spec.commandLine().getOut(), standOff);
            } else {
                try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(output)))) {
                    copy(in, out, standOff);
                }
            }
        } catch (IOException failed) {
            throw new EnvironmentFault("annotate-io", "Reading or writing failed: " + failed.getMessage() + ".",
                    "Check the paths, their permissions and the room on the disk.");
        }
        return 0;
    }

    private BufferedReader reader() throws IOException {
        if (input.equals("-")) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        if (!Files.isReadable(Path.of(input)) || Files.isDirectory(Path.of(input))) {
            throw new InvalidInput("input-missing", "There is no readable file " + input + ".", "Check the path.");
        }
        return Files.newBufferedReader(Path.of(input));
    }

    private static void copy(BufferedReader in, PrintWriter out, StandOff standOff) throws IOException {
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                out.println(standOff.annotate(line, number));
            }
        }
        out.flush();
    }
}
