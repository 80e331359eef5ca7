// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.ontology.VersionChange;

/** Two versions of a vocabulary in, how much changed out. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = {
        "Says of each term what changed between two versions of a vocabulary, and whether all of it is major (something was removed, or something else follows), minor (a term is new or was given up) or a patch (wording, patterns).",
        "Exit code: 0 the version number says enough, 1 it says less than the change. Before 1.0 the second number stands for major changes and the third for all others."})
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", description = "The directory of the old version, such as src/released/ontology.")
    private Path old = Path.of(".");

    @Parameters(index = "1", paramLabel = "NEW", description = "The directory of the new version, such as ontology.")
    private Path now = Path.of(".");

    @Override
    public Integer call() {
        VersionChange change = VersionChange.between(old, now);
        PrintWriter out = spec.commandLine().getOut();
        change.lines().forEach(out::println);
        String before = OntologyReader.versionOf(old);
        String after = OntologyReader.versionOf(now);
        boolean enough = change.size().compareTo(VersionChange.allowed(before, after)) <= 0;
        out.println(change.size().name().toLowerCase(Locale.ROOT) + ", from " + before + " to " + after
                + (enough ? "" : ": the version number says less than the change"));
        return enough ? 0 : 1;
    }
}
