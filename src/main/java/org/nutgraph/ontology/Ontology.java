// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The vocabulary in memory: immutable, ordered by IRI, safe for use by many threads. */
public final class Ontology {
    private static final String IN_SCHEME = "http://www.w3.org/2004/02/skos/core#inScheme";
    private static final String DEPRECATED = "http://www.w3.org/2002/07/owl#deprecated";
    private static final String REPLACED_BY = "http://purl.org/dc/terms/isReplacedBy";
    private static final String CLASS = "http://www.w3.org/2002/07/owl#Class";

    private final String version;
    private final Map<String, Term> terms;
    private final Map<String, Set<String>> lineages = new HashMap<>();
    private final List<Term> classes;

    /** Takes its version and its terms. */
    public Ontology(String version, Collection<Term> terms) {
        this.version = version;
        this.terms = terms.stream().collect(Collectors.toMap(Term::iri, term -> term, (a, b) -> a,
                TreeMap::new));
        this.classes = this.terms.values().stream().filter(term -> term.types().contains(CLASS)).toList();
        this.terms.keySet().forEach(iri -> lineages.put(iri, climb(iri)));
    }

    /** Gives the version that {@code owl:versionInfo} of the root module states. */
    public String version() {
        return version;
    }

    /** Gives the term with an IRI. */
    public Optional<Term> term(String iri) {
        return Optional.ofNullable(terms.get(iri));
    }

    /** Gives all terms. */
    public Collection<Term> terms() {
        return terms.values();
    }

    /** Gives all classes. */
    public List<Term> classes() {
        return classes;
    }

    /** Gives the codes of a scheme; what finds one that was given up is with its successor. */
    public List<Term> scheme(String iri) {
        Map<String, Term> codes = new TreeMap<>();
        terms.values().stream().filter(term -> term.links(IN_SCHEME).contains(iri)).forEach(code -> {
            Term successor = term(current(code.iri())).orElse(code);
            codes.merge(successor.iri(), successor.equals(code) ? code : successor.with(code), Term::with);
        });
        return List.copyOf(codes.values());
    }

    /** Gives the nouns of all codes of a scheme in small letters. */
    public Set<String> nouns(String scheme) {
        return scheme(scheme).stream().flatMap(code -> code.strings(Lex.NOUN).stream())
                .map(noun -> noun.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Gives the code of a scheme that holds where no cue says otherwise, if one is marked so. */
    public Optional<Term> defaultOf(String scheme) {
        return scheme(scheme).stream().filter(term -> term.string(Lex.DEFAULT).isPresent()).findFirst();
    }

    /** Gives a term's IRI and those of all above it, nearest first. */
    public Set<String> lineage(String iri) {
        return lineages.getOrDefault(iri, Set.of(iri));
    }

    private Set<String> climb(String iri) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(iri));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (seen.add(next)) {
                term(next).ifPresent(term -> open.addAll(term.parents()));
            }
        }
        return Collections.unmodifiableSet(seen);
    }

    /** Gives the term that is used instead of one that was given up, by way of several if need be; else the term. */
    public String current(String iri) {
        Set<String> seen = new LinkedHashSet<>();
        String at = iri;
        while (seen.add(at)) {
            Optional<Term> given = term(at).filter(term -> term.strings(DEPRECATED).contains("true"));
            at = given.flatMap(term -> term.links(REPLACED_BY).stream().findFirst()).orElse(at);
        }
        return at;
    }

    /** Says whether a class is another, or lies below it. */
    public boolean isA(String iri, String ancestor) {
        return lineage(iri).contains(ancestor);
    }

    /** Gives the first string of a property on the class or on the nearest class above that has one. */
    public Optional<String> inherited(String iri, String property) {
        return lineage(iri).stream().flatMap(above -> term(above).stream())
                .flatMap(term -> term.strings(property).stream()).findFirst();
    }
}
