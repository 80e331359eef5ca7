// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;

import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.AuthorityReader;

/** What is known beforehand: what is built in, and what the user adds to it. */
final class AuthorityOption {
    @Option(names = "--authority", paramLabel = "DIR", description = "A directory of Turtle to add to the built-in authority; may be given more than once.")
    private List<Path> directories = new ArrayList<>();

    List<Path> directories() {
        return directories;
    }

    Authority authority() {
        return AuthorityReader.read(directories);
    }
}
