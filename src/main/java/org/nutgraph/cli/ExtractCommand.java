// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.ingest.Ingest;
import org.nutgraph.ingest.Source;

/** Articles in, RDF out. */
@Command(name = "extract", mixinStandardHelpOptions = true, description = "Reads articles and writes what they say as RDF, one named graph an article.")
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Text, Markdown, HTML, RSS, Atom, NITF or NewsML-G2 files, or directories of them.")
    private List<Path> articles = new ArrayList<>();

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE|DIR|-", defaultValue = "-", description = "A file for all, a directory for a file each, or - for standard output (the default).")
    private String output = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "trig", description = "trig (the default), nquads, turtle or jsonld.")
    private String format = "";

    @Option(names = "--facts-only", description = "Write names, offsets and hashes, but no sentence and no quotation.")
    private boolean factsOnly;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "How many articles to read at a time. Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Override
    public Integer call() {
        RdfFormat rdf = RdfFormat.named(format);
        Progress progress = new Progress(spec.commandLine().getErr());
        List<Source> sources = Sources.of(articles);
        Outcomes outcomes = new Outcomes(spec.commandLine().getErr());
        List<ArticleGraph> graphs = new ArrayList<>();
        new Ingest(vocabulary.pipeline(progress, factsOnly ? Detail.FACTS_ONLY : Detail.FULL), threads, progress::tell)
                .run(sources, outcome -> outcomes.take(outcome).ifPresent(graphs::add));
        new GraphFiles(rdf).write(graphs, output, spec.commandLine().getOut());
        return outcomes.exitCode();
    }
}
