// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.nutgraph.store.GraphStore;

/** A store made smaller. */
@Command(name = "compact", mixinStandardHelpOptions = true, description = "Makes the files of the store as small as what it holds: every change leaves some bytes behind. Nobody else may have the store open.")
final class CompactCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions data = new StoreOptions();

    @Override
    public void run() {
        try (GraphStore store = data.existing()) {
            spec.commandLine().getOut().println("bytes freed " + store.compact());
        }
    }
}
