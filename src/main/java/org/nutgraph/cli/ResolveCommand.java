// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.nutgraph.ontology.Authority;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;
import org.nutgraph.store.Resolution;

/** Identity decided again over a whole store. */
@Command(name = "resolve", mixinStandardHelpOptions = true, description = "Decides again who the things of all stored articles are, with the authority and the corrections of now and across articles. Reads no text.")
final class ResolveCommand implements Callable<Integer> {
    private static final double BILLION = 1e9;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--time", description = "Tell how long it took.")
    private boolean time;

    @Mixin
    private StoreOptions data = new StoreOptions();

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Override
    public Integer call() {
        Authority authority = vocabulary.authority();
        try (GraphStore store = data.open()) {
            Groundwork.put(store, vocabulary.ontologies());
            long start = System.nanoTime();
            Resolution.Result result = Resolution.run(store, vocabulary.identities(vocabulary.ontology()),
                    authority);
            double seconds = (System.nanoTime() - start) / BILLION;
            spec.commandLine().getOut().println("articles " + result.articles() + ", changed " + result.changed()
                    + (time ? String.format(Locale.ROOT, ", seconds %.3f", seconds) : ""));
        }
        return 0;
    }
}
