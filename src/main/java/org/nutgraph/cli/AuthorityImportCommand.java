// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.ontology.AuthorityImport;
import org.nutgraph.ontology.Slug;
import org.nutgraph.problem.EnvironmentFault;

/** A user's own tables in, files of the authority out. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Makes a directory for --authority from your own tables, or from the answer to a query such as queries/elsewhere/wikidata-cities.rq. Columns: label, aliases (a|b), class, wikidata, country, lat, lon, weight, description, source, licence.")
final class AuthorityImportCommand implements Callable<Integer> {
    private static final int MOST_TOLD = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "TABLE", arity = "1..*", description = "Tables with a head (.csv, .tsv), or the answer to a SPARQL SELECT (.json, .csv).")
    private List<Path> tables = new ArrayList<>();

    @Option(names = {"-o",
            "--output"}, paramLabel = "DIR", defaultValue = "authority", description = "The directory to write to. Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("authority");

    @Option(names = "--class", paramLabel = "CLASS", description = "The class of rows that have no column class, such as ng:City.")
    private @Nullable String type;

    @Option(names = "--source", paramLabel = "TEXT", description = "Where rows without a column source are from, and their licence.")
    private @Nullable String source;

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Override
    public Integer call() {
        AuthorityImport importer = new AuthorityImport(vocabulary.ontology(), vocabulary.authority(),
                vocabulary.base());
        for (Path table : tables) {
            AuthorityImport.Result result = importer.read(table, Optional.ofNullable(type),
                    Optional.ofNullable(source));
            Path file = output.resolve(Slug.of(table.getFileName().toString().replaceFirst("\\.[^.]*$", "")) + ".nt");
            write(file, result);
            spec.commandLine().getOut().println(file + "\t" + result.things());
            told("left out of " + table + " as they have no name", result.without());
            told("taken from " + table + " without their Wikidata identifier or coordinates, which are none",
                    result.faulty());
            told("taken from " + table + " as other names of an earlier row with the same identifier", result.again());
        }
        return 0;
    }

    private void told(String what, List<Integer> rows) {
        if (!rows.isEmpty()) {
            spec.commandLine().getErr().println("nutgraph: " + what + ": rows "
                    + String.join(", ", rows.stream().limit(MOST_TOLD).map(String::valueOf).toList())
                    + (rows.size() > MOST_TOLD ? " and more" : ""));
        }
    }

    private static void write(Path file, AuthorityImport.Result result) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, result.lines());
        } catch (IOException failed) {
            throw new EnvironmentFault("output-unwritable",
                    "The output " + file + " cannot be written: " + failed.getMessage() + ".",
                    "Check that the disk has room and that you may write there.");
        }
    }
}
