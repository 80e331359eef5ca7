// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate.owl;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLAnonymousIndividual;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassAssertionAxiom;
import org.semanticweb.owlapi.model.OWLDisjointClassesAxiom;
import org.semanticweb.owlapi.model.OWLLiteral;
import org.semanticweb.owlapi.model.OWLObject;
import org.semanticweb.owlapi.model.OWLPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLPropertyDomainAxiom;
import org.semanticweb.owlapi.model.OWLPropertyRangeAxiom;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;
import org.semanticweb.owlapi.model.OWLSubPropertyAxiom;

import org.nutgraph.graph.Prefixes;
import org.nutgraph.ontology.Lex;

/** Axioms in plain words. */
final class Words {
    private Words() {}

    static String of(OWLAxiom axiom) {
        return switch (axiom) {
            case OWLClassAssertionAxiom is -> of(is.getIndividual()) + " is a " + of(is.getClassExpression());
            case OWLSubClassOfAxiom below -> "every " + of(below.getSubClass()) + " is a " + of(below.getSuperClass());
            case OWLDisjointClassesAxiom apart -> "nothing is both " + apart.classExpressions().map(Words::of)
                    .map(name -> "a " + name).collect(Collectors.joining(" and "));
            case OWLPropertyDomainAxiom<?> domain ->
                "whatever has " + of(domain.getProperty()) + " is a " + of(domain.getDomain());
            case OWLPropertyRangeAxiom<?, ?> range ->
                "whatever " + of(range.getProperty()) + " leads to is a " + of(range.getRange());
            case OWLPropertyAssertionAxiom<?, ?> edge ->
                of(edge.getSubject()) + " " + of(edge.getProperty()) + " " + of(edge.getObject());
            case OWLSubPropertyAxiom<?> below ->
                "whatever is " + of(below.getSubProperty()) + " is also " + of(below.getSuperProperty());
            default -> axiom.getAxiomType().getName() + " of " + axiom.signature().filter(thing -> !thing.isBuiltIn())
                    .map(Words::of).sorted().collect(Collectors.joining(", "));
        };
    }

    static String of(OWLObject thing) {
        return switch (thing) {
            case HasIRI named -> shortened(named.getIRI().toString());
            case OWLLiteral literal -> "\"" + literal.getLiteral() + "\"";
            case OWLAnonymousIndividual blank -> "something without a name";
            default -> "an expression of " + thing.signature().map(Words::of).sorted()
                    .collect(Collectors.joining(", "));
        };
    }

    /** Gives an IRI with the prefix it has in this project, if it has one. */
    static String shortened(String iri) {
        Stream<Map.Entry<String, String>> known = Stream.concat(Stream.of(Map.entry("lex", Lex.NS)),
                Prefixes.all().entrySet().stream());
        return known.filter(prefix -> iri.startsWith(prefix.getValue())).findFirst()
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).orElse(iri);
    }
}
