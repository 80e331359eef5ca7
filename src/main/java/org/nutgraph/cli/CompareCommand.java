// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.ontology.VersionChange;

/** Two versions of a vocabulary in, how much changed out. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Says whether the change between two versions of a vocabulary is major, minor or a patch; exit code 1 if the new version number says less. Before 1.0, as usual, the second number stands for major changes and the third for all others.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", description = "The directory of the old version's Turtle files.")
    private Path old = Path.of(".");

    @Parameters(index = "1", paramLabel = "NEW", description = "The directory of the new version's.")
    private Path now = Path.of(".");

    @Override
    public Integer call() {
        VersionChange change = VersionChange.between(old, now);
        PrintWriter out = spec.commandLine().getOut();
        change.lines().forEach(out::println);
        String before = OntologyReader.versionOf(old);
        String after = OntologyReader.versionOf(now);
        boolean enough = told(before, after).compareTo(change.size()) >= 0;
        out.println(change.size().name().toLowerCase(Locale.ROOT) + ", from " + before + " to " + after
                + (enough ? "" : ": the version number says less than the change"));
        return enough ? 0 : 1;
    }

    /** Gives the greatest change that two version numbers allow. */
    static VersionChange.Size told(String before, String after) {
        int[] from = numbers(before);
        int[] to = numbers(after);
        boolean early = to[0] == 0;
        if (to[0] != from[0]) {
            return to[0] > from[0] ? VersionChange.Size.MAJOR : VersionChange.Size.NONE;
        }
        if (to[1] != from[1]) {
            VersionChange.Size second = early ? VersionChange.Size.MAJOR : VersionChange.Size.MINOR;
            return to[1] > from[1] ? second : VersionChange.Size.NONE;
        }
        VersionChange.Size third = early ? VersionChange.Size.MINOR : VersionChange.Size.PATCH;
        return to[2] > from[2] ? third : VersionChange.Size.NONE;
    }

    private static int[] numbers(String version) {
        int[] given = Arrays.stream(version.split("\\D+")).filter(part -> !part.isEmpty() && part.length() < 9)
                .mapToInt(Integer::parseInt).toArray();
        return Arrays.copyOf(given, 3);
    }
}
