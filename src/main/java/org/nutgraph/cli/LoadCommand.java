// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.ingest.Source;
import org.nutgraph.problem.Problem;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.RdfFiles;

/** RDF and articles into the store. */
@Command(name = "load", mixinStandardHelpOptions = true, description = "Puts RDF files, and articles as what they say, into the store; then decides who the things of all its articles are, and which reports are of one event.")
final class LoadCommand implements Callable<Integer> {
    private static final int INPUT = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RDF-OR-ARTICLE", arity = "1..*", description = "RDF (.ttl .trig .nt .nq .jsonld .rdf, also .gz), text, Markdown or HTML.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "How many articles to read at a time. Default: ${DEFAULT-VALUE}.")
    private int threads;

    /** Whether the RDF told of articles: then it is decided who is who across all of them. */
    private boolean articles;

    @Mixin
    private StoreOptions data = new StoreOptions();

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Override
    public Integer call() {
        Map<Boolean, List<Path>> kinds = files.stream().collect(Collectors.partitioningBy(RdfFiles::rdf));
        try (GraphStore store = data.open()) {
            int loaded = kinds.getOrDefault(true, List.of()).stream().mapToInt(file -> rdf(file, store)).max()
                    .orElse(0);
            List<Source> sources = Sources.of(kinds.getOrDefault(false, List.of()));
            Intake intake = new Intake(vocabulary, threads, spec.commandLine().getErr());
            int taken = intake.take(sources, store);
            if (sources.isEmpty() && articles) {
                intake.resolve(store, vocabulary.ontology());
            }
            return Math.max(loaded, taken);
        }
    }

    /** A file that cannot be read does not keep the others out. */
    private int rdf(Path file, GraphStore store) {
        try {
            List<String> graphs = store.load(file);
            articles |= graphs.stream().anyMatch(name -> name.startsWith(store.iris().articleGraph("")));
            spec.commandLine().getErr().println("nutgraph: loaded " + file + " into " + String.join(", ", graphs));
            return 0;
        } catch (Problem problem) {
            if (problem.exitCode() != INPUT) {
                throw problem;
            }
            spec.commandLine().getErr().println(
                    Failures.text(problem.code(), String.valueOf(problem.getMessage()), problem.remedy()));
            return INPUT;
        }
    }
}
