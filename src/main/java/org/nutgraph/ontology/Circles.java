// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.nutgraph.problem.InvalidOntology;

/** Finds terms that lie below themselves. */
public final class Circles {
    private Circles() {}

    /** Gives what is wrong with each circle among some terms, told once, of its first term. */
    public static Map<String, InvalidOntology> of(Ontology ontology, Set<String> own) {
        Map<String, InvalidOntology> found = new TreeMap<>();
        Set<String> told = new HashSet<>();
        own.stream().sorted().forEach(iri -> {
            List<String> circle = ontology.lineage(iri).stream().filter(above -> below(ontology, above, iri)).sorted()
                    .toList();
            if (!circle.isEmpty() && told.add(circle.getFirst())) {
                found.put(iri, problem(iri, circle));
            }
        });
        return found;
    }

    private static InvalidOntology problem(String iri, List<String> circle) {
        String way = circle.size() == 1
                ? ""
                : ", by way of " + circle.stream().filter(other -> !other.equals(iri)).map(Circles::shown)
                        .collect(Collectors.joining(", "));
        return new InvalidOntology("ontology-circle", "The term lies below itself" + way + ".",
                "Take one rdfs:subClassOf, rdfs:subPropertyOf or skos:broader away.");
    }

    private static boolean below(Ontology ontology, String iri, String ancestor) {
        return ontology.term(iri).stream().flatMap(term -> term.parents().stream())
                .anyMatch(parent -> ontology.isA(parent, ancestor));
    }

    private static String shown(String iri) {
        return iri.replace(Lex.NG, "ng:").replace(Lex.NGC, "ngc:").replace(Lex.NS, "lex:");
    }
}
