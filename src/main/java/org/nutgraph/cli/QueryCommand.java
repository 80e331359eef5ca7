// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.apache.commons.io.output.WriterOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.problem.InvalidInput;
import org.nutgraph.store.AnswerFormat;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Question;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;

/** A question in, its answer out. */
@Command(name = "query", mixinStandardHelpOptions = true, description = "Asks the store a saved query by its name, or SPARQL from a file; without one, lists the saved ones.")
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "NAME|QUERY.rq|-", arity = "0..1", description = "The name of a saved query, a file, or - for standard input.")
    private Optional<String> asked = Optional.empty();

    @Parameters(index = "1..*", paramLabel = "name=value", description = "Values for the variables of the query.")
    private List<String> values = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "json, csv, tsv, xml, text or turtle.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60", description = "How long it may take. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Mixin
    private StoreOptions data = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        if (asked.isEmpty()) {
            SavedQueries.builtIn().all().forEach(this::list);
            return 0;
        }
        Question question = question(asked.get());
        AnswerFormat as = format.map(AnswerFormat::named).orElseGet(question::usualFormat);
        try (GraphStore store = data.open();
                OutputStream out = WriterOutputStream.builder()
                        .setWriter(spec.commandLine().getOut()).setCharset(StandardCharsets.UTF_8).get()) {
            question.ask(store, as, Duration.ofSeconds(timeout), out);
        }
        return 0;
    }

    private void list(SavedQuery query) {
        spec.commandLine().getOut().println(query.name() + "\n    " + query.question());
    }

    private Question question(String given) throws IOException {
        Map<String, String> named = named();
        if (given.equals("-")) {
            return Question.of(new String(System.in.readAllBytes(), StandardCharsets.UTF_8), named);
        }
        Path file = Path.of(given);
        return Files.isRegularFile(file)
                ? Question.of(Files.readString(file), named)
                : Question.of(SavedQueries.builtIn().named(given), named);
    }

    private Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new InvalidInput("parameter-form", "The value " + value + " has no name.", "Write name=value.");
            }
            named.put(value.substring(0, equals), value.substring(equals + 1));
        }
        return named;
    }
}
