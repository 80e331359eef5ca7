// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.graph.Iris;
import org.nutgraph.store.Backups;

/** One file in, a store out. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Makes a store of what nutgraph backup wrote. It is there as a whole or not at all.")
final class RestoreCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A file that nutgraph backup wrote.")
    private Path file = Path.of("backup.zip");

    @Option(names = "--replace", description = "Put it in the place of a store that is there.")
    private boolean replace;

    @Mixin
    private StoreOptions data = new StoreOptions();

    @Override
    public void run() {
        int graphs = Backups.restore(file, data.directory(), Iris.DEFAULT, replace);
        spec.commandLine().getOut().println("graphs " + graphs);
    }
}
