// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.PrintWriter;
import java.util.List;

import org.nutgraph.graph.Detail;
import org.nutgraph.ingest.Ingest;
import org.nutgraph.ingest.Source;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;
import org.nutgraph.store.Resolution;

/** Takes articles into a store: each is there as soon as it is read, and those that cannot be are told of. */
final class Intake {
    private final VocabularyOptions vocabulary;
    private final int threads;
    private final PrintWriter err;

    Intake(VocabularyOptions vocabulary, int threads, PrintWriter err) {
        this.vocabulary = vocabulary;
        this.threads = threads;
        this.err = err;
    }

    /** Decides who things are across all articles of the store, those that were there before too. */
    void resolve(GraphStore store, Ontology ontology) {
        Resolution.run(store, vocabulary.identities(ontology), vocabulary.authority());
    }

    /** Gives the exit code that the outcomes ask for. */
    int take(List<Source> sources, GraphStore store) {
        Groundwork.put(store, vocabulary.ontologies());
        if (sources.isEmpty()) {
            return 0;
        }
        Progress progress = new Progress(err);
        Outcomes outcomes = new Outcomes(err);
        new Ingest(vocabulary.pipeline(progress, Detail.FULL), threads, progress::tell).run(sources,
                outcome -> outcomes.take(outcome).ifPresent(graph -> store.put(List.of(graph))));
        resolve(store, vocabulary.ontology());
        return outcomes.exitCode();
    }
}
