// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.PrintWriter;
import java.util.Optional;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.ingest.Outcome;

/** Tells what became of each article, and keeps the exit code that all of them together ask for. */
final class Outcomes {
    private static final int FINDINGS = 1;
    private static final int INPUT = 2;

    private final PrintWriter err;
    private int exitCode;

    Outcomes(PrintWriter err) {
        this.err = err;
    }

    /** Gives the graph of an article that was read and is valid; of another, says why not. */
    Optional<ArticleGraph> take(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Optional.of(done.graph());
            case Outcome.Rejected rejected -> {
                err.println(Failures.text("article-invalid",
                        "What was read from " + rejected.source() + " breaks the shapes and is not kept:",
                        String.join("\n  ", rejected.findings())));
                exitCode = Math.max(exitCode, FINDINGS);
                yield Optional.empty();
            }
            case Outcome.Unreadable unreadable -> {
                err.println(Failures.text(unreadable.code(), unreadable.sentence(), unreadable.remedy()));
                exitCode = Math.max(exitCode, INPUT);
                yield Optional.empty();
            }
        };
    }

    int exitCode() {
        return exitCode;
    }
}
