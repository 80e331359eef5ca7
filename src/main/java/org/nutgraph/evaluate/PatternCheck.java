// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.extract.clause.Outline;
import org.nutgraph.ontology.Circles;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.ontology.Places;
import org.nutgraph.ontology.Term;
import org.nutgraph.problem.InvalidOntology;

/** Compiles the patterns of terms before anything is extracted with them. */
public final class PatternCheck {
    private PatternCheck() {}

    /**
     * Reads the built-in vocabulary with directories added to it. Fails with {@link InvalidOntology} at the first
     * circle or pattern of theirs that cannot be used, with its file and line.
     */
    public static Ontology read(List<Path> directories) {
        Ontology ontology = OntologyReader.read(directories);
        if (directories.isEmpty()) {
            return ontology;
        }
        Places places = Places.of(directories);
        Set<String> own = OntologyReader.described(directories);
        Circles.of(ontology, own).forEach((iri, problem) -> {
            throw placed(places, iri, VocabularyCheck.shown(iri), problem);
        });
        ontology.terms().stream().filter(term -> own.contains(term.iri()))
                .forEach(term -> broken(ontology, term).ifPresent(problem -> {
                    throw placed(places, term.iri(), term.label(), problem);
                }));
        return ontology;
    }

    private static InvalidOntology placed(Places places, String iri, String name, InvalidOntology problem) {
        String place = places.term(iri);
        return new InvalidOntology(problem.code(), (place.isEmpty() ? "" : place + ": ") + name + ": "
                + problem.getMessage(), problem.remedy());
    }

    /** Gives what is wrong with the first pattern of a term that cannot be used, if there is one. */
    static Optional<InvalidOntology> broken(Ontology ontology, Term term) {
        return Outline.broken(ontology, term);
    }
}
