// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.util.function.BooleanSupplier;

import picocli.CommandLine;

import org.nutgraph.problem.Problem;

/** Turns what went wrong into one sentence with a stable code and what to do, and into an exit code. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
    private static final int ENVIRONMENT = 3;

    private final BooleanSupplier debug;

    Failures(BooleanSupplier debug) {
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (debug.getAsBoolean()) {
            failure.printStackTrace(line.getErr());
        }
        if (failure instanceof Problem problem) {
            line.getErr().println(text(problem.code(), String.valueOf(problem.getMessage()), problem.remedy()));
            return problem.exitCode();
        }
        line.getErr().println(text("internal-error", "Something failed that should not: " + failure + ".",
                "Run it again with --debug and report what it prints."));
        return ENVIRONMENT;
    }

    /** Gives the two lines in which every failure is told. */
    static String text(String code, String sentence, String remedy) {
        return "nutgraph: " + sentence + " [" + code + "]\n  " + remedy;
    }
}
