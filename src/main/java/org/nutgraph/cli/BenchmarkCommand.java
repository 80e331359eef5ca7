// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.article.Article;
import org.nutgraph.evaluate.Benchmark;
import org.nutgraph.graph.Detail;
import org.nutgraph.ingest.Source;

/** How fast articles are read, beside CoreNLP alone. */
@Command(name = "benchmark", mixinStandardHelpOptions = true, description = "Measures how fast articles are read, stage by stage, beside CoreNLP alone on the same articles: processor time, what two threads bring, and memory.")
final class BenchmarkCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Text, Markdown or HTML files, or directories of them.")
    private List<Path> articles = new ArrayList<>();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "How often to measure, after one round that does not count; the best counts. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Override
    public void run() {
        List<Article> texts = Sources.of(articles).stream().map(Source::read).toList();
        Benchmark benchmark = new Benchmark(
                vocabulary.pipeline(new Progress(spec.commandLine().getErr()), Detail.FULL), Math.max(1, rounds));
        benchmark.measure(texts).lines().forEach(spec.commandLine().getOut()::println);
    }
}
