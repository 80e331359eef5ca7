// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;

import org.nutgraph.evaluate.PatternCheck;
import org.nutgraph.ontology.Ontology;

/** The vocabulary: what is built in, and what the user adds to it. */
final class OntologyOption {
    @Option(names = "--ontology", paramLabel = "DIR", description = "A directory of Turtle to add to the built-in vocabulary; may be given more than once.")
    private List<Path> directories = new ArrayList<>();

    List<Path> directories() {
        return directories;
    }

    Ontology ontology() {
        return PatternCheck.read(directories);
    }
}
