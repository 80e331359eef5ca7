// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.nutgraph.extract.clause.ClauseFinder;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;

/** The vocabulary of a site: the built-in one with directories added to it, as they were when last read. */
public final class Vocabularies {
    private final List<Path> directories;
    private final AtomicReference<Ontology> now;

    /** Reads the built-in vocabulary with directories. Fails with {@link org.nutgraph.problem.InvalidOntology}. */
    public Vocabularies(List<Path> directories) {
        this.directories = List.copyOf(directories);
        this.now = new AtomicReference<>(OntologyReader.read(this.directories));
    }

    /** Gives it. */
    public Ontology ontology() {
        return now.get();
    }

    /**
     * Reads the directories again, and if every pattern in them compiles, puts what they say into a store. Fails with
     * {@link org.nutgraph.problem.InvalidOntology}, with file and line or the term; then the old vocabulary stays.
     */
    public synchronized Ontology reload(GraphStore store) {
        Ontology read = OntologyReader.read(directories);
        ClauseFinder.requireSound(read);
        Groundwork.put(store, directories);
        now.set(read);
        return read;
    }
}
