// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.nio.file.Path;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * What the files of the authority say of each thing, as it stands there. They are read at the first question, and take
 * some megabytes from then on: for those who ask for a few things, where {@link Authority} is for those who recognise
 * all of them. Safe for use by many threads.
 */
public final class AuthorityEntries {
    private final List<Path> directories;
    private @Nullable List<PackedLines> files;

    /** Takes the directories that are added to the built-in authority. */
    public AuthorityEntries(List<Path> directories) {
        this.directories = List.copyOf(directories);
    }

    /**
     * Gives the triples about the thing of an IRI; none if it is not known. Fails with
     * {@link org.nutgraph.problem.InvalidOntology} if a file cannot be read.
     */
    public Graph about(String iri) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (PackedLines file : files()) {
            String lines = String.join("\n", file.about(iri));
            if (!lines.isEmpty()) {
                RDFParser.fromString(lines, Lang.NTRIPLES).parse(graph);
            }
        }
        return graph;
    }

    private synchronized List<PackedLines> files() {
        List<PackedLines> known = files == null ? AuthorityReader.lines(directories) : files;
        files = known;
        return known;
    }
}
