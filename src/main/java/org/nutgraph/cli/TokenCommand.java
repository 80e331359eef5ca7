// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.serve.edit.Tokens;

/** A name in, a token out that lets its bearer write to a server. */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Makes a token with which somebody may write to a server, and adds its hash to the file that serve --tokens reads. The token is shown once and kept nowhere.")
final class TokenCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "Who it is for; each change is written down under this name.")
    private String name = "";

    @Option(names = "--tokens", paramLabel = "FILE", defaultValue = "tokens", description = "The file of the hashes; made if there is none. Default: ${DEFAULT-VALUE}.")
    private Path file = Path.of("tokens");

    @Override
    public void run() {
        spec.commandLine().getOut().println(Tokens.create(file, name));
    }
}
