// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.ontology.AuthorityBuilder;
import org.nutgraph.problem.InvalidInput;

/** The authority and its making. */
@Command(name = "authority", mixinStandardHelpOptions = true, description = "Makes the authority, the things that are known beforehand.", subcommands = {
        AuthorityCommand.Build.class, AuthorityImportCommand.class})
final class AuthorityCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
    }

    /** Tables in, files of the authority out. */
    @Command(name = "build", mixinStandardHelpOptions = true, description = "Makes the files of the authority from tables of public sources, by the rules in tables.tsv.")
    static final class Build implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "TABLES", description = "The directory of the tables (.tsv).")
        private Path tables = Path.of(".");

        @Option(names = {"-o",
                "--output"}, paramLabel = "DIR", defaultValue = "rdf/authority", description = "The directory of tables.tsv and of the files. Default: ${DEFAULT-VALUE}.")
        private Path output = Path.of("rdf/authority");

        @Override
        public Integer call() {
            try {
                new AuthorityBuilder(tables, output).build()
                        .forEach((file, size) -> spec.commandLine().getOut().println(file + "\t" + size));
                return 0;
            } catch (IOException failed) {
                throw new InvalidInput("authority-tables", "The tables cannot be read: " + failed.getMessage() + ".",
                        "Name the directory that holds the tables that tables.tsv lists.");
            }
        }
    }
}
