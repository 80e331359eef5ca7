// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.store.Backups;
import org.nutgraph.store.GraphStore;

/** A store in, one file out. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes all of the store to one file, also the journal and what is said about the data. Nobody else may have the store open; a running server gives its data at /dump/.")
final class BackupCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file to write, a ZIP; it must not be there yet.")
    private Path file = Path.of("backup.zip");

    @Mixin
    private StoreOptions data = new StoreOptions();

    @Override
    public void run() {
        try (GraphStore store = data.existing()) {
            Backups.write(store, data.directory(), file);
            spec.commandLine().getOut().println("graphs " + store.graphs().size());
        }
    }
}
