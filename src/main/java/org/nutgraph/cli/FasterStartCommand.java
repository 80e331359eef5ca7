// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A trial start in, what the JVM learned from it out: the launcher keeps that for the starts to come. */
@Command(name = "faster-start", mixinStandardHelpOptions = true, description = "Starts a server once for a moment, so that the launcher can keep what the JVM learned and every later start takes less than half of the time. To be run again after a build or a new JDK; until then such a start is an ordinary one.")
final class FasterStartCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        TrialStart.run();
        new Progress(spec.commandLine().getErr()).tell("a server was started and asked");
        return 0;
    }
}
