// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.util.List;
import java.util.Optional;

import picocli.CommandLine;

import org.nutgraph.ontology.OntologyReader;

/** The versions of the software and of its vocabulary. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[]{"nutgraph " + software(), "vocabulary " + OntologyReader.read(List.of()).version()};
    }

    /** Gives the version in the jar's manifest, or "development" when run from classes. */
    static String software() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
