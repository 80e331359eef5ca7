// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import org.nutgraph.graph.Hardening;

/** The command line. Exit codes: 0 done, 1 findings, 2 wrong usage or unreadable input, 3 the environment. */
@Command(name = "nutgraph", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Turns news articles into a knowledge graph and serves it.", subcommands = {
        ServeCommand.class, ExtractCommand.class, AnnotateCommand.class, LoadCommand.class,
        QueryCommand.class, ValidateCommand.class, EvaluateCommand.class, JudgeCommand.class, AuthorityCommand.class,
        ResolveCommand.class, BackupCommand.class, RestoreCommand.class, CompactCommand.class,
        OntologyCommand.class, TokenCommand.class, FasterStartCommand.class,
        CommandLine.HelpCommand.class}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                "0:done",
                "1:findings: data breaks a shape, an example fails", "2:wrong usage or unreadable input",
                "3:the environment: no disk, port taken, store unavailable"})
public final class Main implements Runnable {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show a stack trace with a failure.")
    private boolean debug;

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** Runs one command and gives its exit code; results go to the first stream, all else to the second. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Hardening.apply();
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(new Failures(() -> main.debug));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        if (arguments.length == 0) {
            line.usage(line.getErr());
            return line.getCommandSpec().exitCodeOnInvalidInput();
        }
        int code = line.execute(arguments);
        line.getOut().flush();
        return code;
    }
}
