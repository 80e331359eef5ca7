// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.jena.graph.Graph;

import org.nutgraph.extract.clause.ClauseFinder;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;
import org.nutgraph.validate.Validator;

/** The vocabulary of a site: the built-in one with directories added to it, as they were when last read. */
public final class Vocabularies {
    private final List<Path> directories;
    private final Function<List<Path>, Ontology> reader;
    private final Consumer<Ontology> trial;
    private final AtomicReference<State> now;

    /**
     * A vocabulary as it was read, which never changes: who has it, has all of it.
     *
     * @param ontology  its terms
     * @param graph     its triples
     * @param validator the check of data that is written in it
     */
    public record State(Ontology ontology, Graph graph, Validator validator) {}

    /** Reads the built-in vocabulary with directories. Fails with {@link org.nutgraph.problem.InvalidOntology}. */
    public Vocabularies(List<Path> directories) {
        this(directories, OntologyReader::read, ClauseFinder::requireSound);
    }

    /**
     * Reads it with a reader that refuses what is broken, and at every reload tries what was read before it is used:
     * both fail with {@link org.nutgraph.problem.InvalidOntology}.
     */
    public Vocabularies(List<Path> directories, Function<List<Path>, Ontology> reader, Consumer<Ontology> trial) {
        this.directories = List.copyOf(directories);
        this.reader = reader;
        this.trial = trial;
        this.now = new AtomicReference<>(read());
    }

    /** Gives it as it is now. */
    public State now() {
        return now.get();
    }

    /** Gives its terms. */
    public Ontology ontology() {
        return now().ontology();
    }

    /**
     * Reads the directories again, and if all of it can be used, puts what they say into a store. Fails with
     * {@link org.nutgraph.problem.InvalidOntology}, with file and line or the term; then the old vocabulary stays.
     */
    public synchronized Ontology reload(GraphStore store) {
        State read = read();
        trial.accept(read.ontology());
        Groundwork.put(store, read.graph());
        now.set(read);
        return read.ontology();
    }

    private State read() {
        Ontology ontology = reader.apply(directories);
        Graph graph = OntologyReader.graph(directories);
        return new State(ontology, graph, Validator.data(graph));
    }
}
