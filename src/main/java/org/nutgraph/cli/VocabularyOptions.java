// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.nutgraph.annotate.corenlp.CoreNlp;
import org.nutgraph.extract.Extractor;
import org.nutgraph.extract.clause.ClauseFinder;
import org.nutgraph.extract.clause.Learner;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.ingest.Pipeline;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.AuthorityEntries;
import org.nutgraph.ontology.CorrectionReader;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.resolve.Corrections;
import org.nutgraph.resolve.Identities;
import org.nutgraph.validate.Validator;

/** What extraction runs on: the built-in vocabulary and authority, and what the user adds to them. */
final class VocabularyOptions {
    @Mixin
    private OntologyOption vocabulary = new OntologyOption();

    @Mixin
    private AuthorityOption known = new AuthorityOption();

    @Option(names = "--corrections", paramLabel = "DIR", description = "A directory of corrections of identities and facts, in Turtle.")
    private List<Path> corrections = new ArrayList<>();

    private @Nullable Authority read;

    @Option(names = "--base", paramLabel = "IRI", defaultValue = "https://w3id.org/nutgraph/", description = "The base of the IRIs to write; it ends with a slash. Default: ${DEFAULT-VALUE}.")
    private String base = "";

    List<Path> ontologies() {
        return vocabulary.directories();
    }

    String base() {
        return base;
    }

    Ontology ontology() {
        return vocabulary.ontology();
    }

    synchronized Authority authority() {
        Authority all = read == null ? known.authority() : read;
        read = all;
        return all;
    }

    /** Gives what the authority says of single things, without reading all of it as {@link #authority} does. */
    AuthorityEntries entries() {
        return new AuthorityEntries(known.directories());
    }

    Corrections corrections() {
        return new Corrections(CorrectionReader.read(corrections), authority());
    }

    Identities identities(Ontology ontology) {
        return new Identities(ontology, authority(), base, corrections());
    }

    /** Gives the whole flow; language models are loaded at the first article. */
    Pipeline pipeline(Progress progress, Detail detail) {
        return pipeline(progress, detail, ontology(), Validator.of(ontologies()));
    }

    /** Gives the whole flow for a vocabulary; language models are loaded at the first article. */
    Pipeline pipeline(Progress progress, Detail detail, Ontology given, Validator validator) {
        CoreNlp engine = new CoreNlp(progress::tell);
        Ontology ontology = new Learner(engine).learn(given);
        return new Pipeline(engine, new Extractor(ontology, authority()), identities(ontology),
                new GraphWriter(ontology, new Iris(base), Version.software(), detail, corrections()), validator);
    }

    /** Fails if nothing could be extracted with a vocabulary; models are loaded only if a term has no pattern of its own. */
    void attempt(Progress progress, Ontology ontology) {
        Ontology learned = new Learner(new CoreNlp(progress::tell)).learn(ontology);
        new ClauseFinder(learned);
        new Extractor(learned, new Authority(List.of()));
    }
}
