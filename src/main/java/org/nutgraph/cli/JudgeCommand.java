// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.evaluate.Claim;
import org.nutgraph.evaluate.Judgements;
import org.nutgraph.graph.Detail;
import org.nutgraph.ingest.Pipeline;
import org.nutgraph.ingest.Source;
import org.nutgraph.problem.InvalidInput;

/** Articles in, a sheet of what they are read to say out, for a person to judge; and how much of it was judged right. */
@Command(name = "judge", mixinStandardHelpOptions = true, description = "Draws statements and events from articles, the sentence beside each, for a person to judge, and gives their precision.")
final class JudgeCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Text, Markdown or HTML files, or directories of them.")
    private List<Path> articles = new ArrayList<>();

    @Option(names = "--size", paramLabel = "N", defaultValue = "200", description = "How many to draw; every run with the same seed draws the same ones. Default: ${DEFAULT-VALUE}.")
    private int size;

    @Option(names = "--seed", paramLabel = "TEXT", defaultValue = "", description = "Any text; another one draws other claims.")
    private String seed = "";

    @Option(names = "--judged", paramLabel = "SHEET", description = "A sheet of earlier judgements, as this command writes it with each ? replaced by right or wrong.")
    private Optional<Path> judged = Optional.empty();

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Override
    public void run() {
        Judgements judgements = judged.map(JudgeCommand::read).orElseGet(Judgements::none);
        Pipeline pipeline = vocabulary.pipeline(new Progress(spec.commandLine().getErr()), Detail.FULL);
        List<Claim> sample = Judgements.draw(Sources.of(articles).stream().map(Source::read).map(pipeline::facts)
                .flatMap(facts -> Claim.of(facts).stream()).toList(), size, seed);
        sample.stream().map(judgements::line).forEach(spec.commandLine().getOut()::println);
        Judgements.Tally tally = judgements.tally(sample);
        spec.commandLine().getErr().println(String.format(Locale.ROOT, "drawn %d, judged %d, right %d, precision %.3f",
                tally.drawn(), tally.judged(), tally.right(), tally.precision()));
    }

    private static Judgements read(Path sheet) {
        try {
            return Judgements.read(FileUtils.readLines(sheet.toFile(), StandardCharsets.UTF_8), sheet.toString());
        } catch (IOException unreadable) {
            throw new InvalidInput("input-missing", "There is no readable file " + sheet + ".", "Check the path.");
        }
    }
}
