// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** The terms of a vocabulary as its documentation sees them: those of its own namespaces, by kind and hierarchy. */
final class Library {
    /** The namespaces that are documented, by the folder of their pages. */
    static final Map<String, String> SPACES = Map.of("ont", Lex.NG, "code", Lex.NGC, "lex", Lex.NS);

    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private final Ontology ontology;
    private final Map<String, List<String>> children = new TreeMap<>();

    Library(Ontology ontology) {
        this.ontology = ontology;
        ontology.terms().forEach(term -> term.parents().forEach(
                parent -> children.computeIfAbsent(parent, iri -> new ArrayList<>()).add(term.iri())));
    }

    Ontology ontology() {
        return ontology;
    }

    Optional<Term> term(String iri) {
        return ontology.term(iri).filter(term -> SPACES.values().stream().anyMatch(iri::startsWith));
    }

    /** Gives the terms that have pages. */
    List<Term> terms() {
        return ontology.terms().stream().filter(term -> term(term.iri()).isPresent()).toList();
    }

    List<Term> classes() {
        return of(term -> term.types().contains(OWL + "Class"));
    }

    List<Term> properties() {
        return of(term -> term.types().stream().anyMatch(type -> type.endsWith("Property")));
    }

    List<Term> schemes() {
        return of(term -> term.types().contains(SKOS + "ConceptScheme"));
    }

    List<Term> codes(Term scheme) {
        return byLabel(ontology.scheme(scheme.iri()));
    }

    List<Term> below(Term term) {
        return byLabel(
                children.getOrDefault(term.iri(), List.of()).stream().flatMap(iri -> term(iri).stream()).toList());
    }

    /** Gives the properties whose domain or range is the class. */
    List<Term> uses(Term term, String side) {
        return properties().stream().filter(property -> property.links(side).contains(term.iri())).toList();
    }

    /** Gives terms and all below them, depth first, each once: a term with several above stands below the first. */
    List<TreeDiagram.Row> tree(List<Term> roots) {
        List<TreeDiagram.Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        roots.forEach(root -> grow(root, 0, rows, seen));
        return rows;
    }

    /** Gives the classes and properties with nothing above them in this vocabulary. */
    List<Term> roots(List<Term> terms) {
        Set<String> all = new HashSet<>(terms.stream().map(Term::iri).toList());
        return terms.stream().filter(term -> term.parents().stream().noneMatch(all::contains)).toList();
    }

    String label(String iri) {
        return ontology.term(iri).map(Term::label).orElseGet(() -> prefixed(iri));
    }

    /** Gives an IRI with a prefix if it is of a documented namespace. */
    static String prefixed(String iri) {
        Map<String, String> prefixes = Map.of(Lex.NG, "ng:", Lex.NGC, "ngc:", Lex.NS, "lex:");
        return prefixes.entrySet().stream().filter(it -> iri.startsWith(it.getKey())).findFirst()
                .map(it -> it.getValue() + iri.substring(it.getKey().length())).orElse(iri);
    }

    private void grow(Term term, int depth, List<TreeDiagram.Row> rows, Set<String> seen) {
        if (seen.add(term.iri())) {
            rows.add(new TreeDiagram.Row(depth, term.label(), term.iri(), false));
            below(term).forEach(child -> grow(child, depth + 1, rows, seen));
        }
    }

    private List<Term> of(Predicate<Term> wanted) {
        return byLabel(terms().stream().filter(wanted).toList());
    }

    private static List<Term> byLabel(List<Term> terms) {
        return terms.stream().sorted(Comparator.comparing(Term::label).thenComparing(Term::iri)).toList();
    }
}
