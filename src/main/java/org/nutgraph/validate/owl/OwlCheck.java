// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate.owl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAnnotationAssertionAxiom;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.violations.UndeclaredEntityViolation;
import org.semanticweb.owlapi.reasoner.TimeOutException;
import uk.ac.manchester.cs.owl.owlapi.OWLDataFactoryImpl;

import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.validate.Finding;

/**
 * Checks that a vocabulary stays within OWL 2 RL, which rule engines and databases can reason with, and that it
 * contradicts neither itself nor the one it extends.
 */
public final class OwlCheck {
    /** More contradictions than this are not worth reading before the first are mended. */
    private static final int MOST = 10;
    /** A vocabulary of this kind is decided in some 40 ms. */
    private static final long TIME_OUT_MILLIS = 20_000;
    private static final OWLDataFactory FACTORY = new OWLDataFactoryImpl();

    private final OwlReader.Read read;
    private final Set<OWLAxiom> ground;
    private final List<OWLAxiom> own;

    /** Takes a vocabulary, and those of its triples that are given and not to be blamed; the latter may be empty. */
    public OwlCheck(Graph vocabulary, Graph given) {
        this.read = OwlReader.read(vocabulary);
        this.ground = OwlReader.logical(OwlReader.read(given).ontology());
        this.own = OwlReader.logical(read.ontology()).stream().filter(axiom -> !ground.contains(axiom)).sorted()
                .toList();
    }

    /** Gives the check of directories added to the built-in vocabulary, or of that vocabulary if there are none. */
    public static OwlCheck of(List<Path> directories) {
        return new OwlCheck(OntologyReader.graph(directories),
                directories.isEmpty() ? Graph.emptyGraph : OntologyReader.graph(List.of()));
    }

    /** Gives what is wrong, each finding about the term that should be changed; nothing if all is well. */
    public List<Finding> findings() {
        List<Finding> profile = profile();
        return profile.isEmpty() ? contradictions() : profile;
    }

    private List<Finding> profile() {
        List<Finding> found = new ArrayList<>();
        read.rest().forEach(triple -> found.add(finding(triple.getSubject().toString().replaceAll("[<>]", ""),
                "This is no OWL: " + Words.shortened(triple.getPredicate().getIRI().toString())
                        + " cannot be read together with what else is said. Take it away or complete it.")));
        new OWL2RLProfile().checkOntology(read.ontology()).getViolations().stream().map(OwlCheck::finding)
                .forEach(found::add);
        return found.stream().sorted(Comparator.comparing(Finding::focus).thenComparing(Finding::message)).distinct()
                .toList();
    }

    private static Finding finding(OWLProfileViolation violation) {
        Optional<OWLAxiom> axiom = Optional.ofNullable(violation.getAxiom());
        Object what = violation.getExpression();
        String thing = what instanceof OWLEntity entity ? Words.of(entity) : axiom.map(Words::of).orElse("it");
        String focus = axiom.map(OwlCheck::about).filter(iri -> !iri.isEmpty())
                .orElse(what instanceof OWLEntity entity ? entity.getIRI().toString() : "");
        if (violation instanceof UndeclaredEntityViolation) {
            return finding(focus,
                    thing + " is used, but declared nowhere. Check its spelling, or declare it as a class "
                            + "or property.");
        }
        String why = violation.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return finding(focus, thing + " leaves OWL 2 RL, the part of OWL that rule engines can reason with ("
                + why + "). Say it with rdfs:subClassOf, rdfs:subPropertyOf, rdfs:domain, rdfs:range and "
                + "owl:disjointWith alone.");
    }

    private List<Finding> contradictions() {
        try {
            List<Finding> found = inconsistencies();
            return found.isEmpty() ? empties() : found;
        } catch (TimeOutException late) {
            return List.of(finding(own.stream().map(OwlCheck::about).findFirst().orElse(""),
                    "Whether the vocabulary contradicts itself could not be decided within "
                            + TIME_OUT_MILLIS / 1000 + " seconds. Make its class axioms simpler."));
        }
    }

    /** Finds one contradiction, takes what it rests on away, and looks for the next. */
    private List<Finding> inconsistencies() {
        List<Finding> found = new ArrayList<>();
        List<OWLAxiom> left = new ArrayList<>(own);
        while (found.size() < MOST && inconsistent(joined(ground, left))) {
            List<OWLAxiom> guilty = new Culprits(OwlCheck::inconsistent).among(left, ground);
            if (guilty.isEmpty()) {
                return List.of(finding("", "The built-in vocabulary contradicts itself."));
            }
            List<OWLAxiom> beside = new Culprits(OwlCheck::inconsistent).among(ground.stream().sorted().toList(),
                    Set.copyOf(guilty));
            found.add(finding(focus(guilty), sentence("This cannot be: ", guilty, beside)));
            left.removeAll(guilty);
        }
        return found;
    }

    /** A class that nothing can be a member of is no contradiction, but always a mistake. */
    private List<Finding> empties() {
        Set<OWLAxiom> all = joined(ground, own);
        Set<OWLClass> empty = reasoner(OwlReader.of(all)).getUnsatisfiableClasses().entities()
                .filter(name -> !name.isOWLNothing()).collect(Collectors.toUnmodifiableSet());
        return empty.stream().sorted().limit(MOST).map(name -> {
            OWLAxiom member = FACTORY.getOWLClassAssertionAxiom(name,
                    FACTORY.getOWLNamedIndividual(IRI.create("https://w3id.org/nutgraph/ontology/checked#member")));
            List<OWLAxiom> guilty = new Culprits(OwlCheck::inconsistent).among(own, joined(ground, List.of(member)));
            List<OWLAxiom> beside = new Culprits(OwlCheck::inconsistent).among(ground.stream().sorted().toList(),
                    joined(Set.copyOf(guilty), List.of(member)));
            return finding(name.getIRI().toString(), sentence("Nothing can be a " + Words.of(name) + ": ", guilty,
                    beside));
        }).toList();
    }

    private static String sentence(String begin, List<OWLAxiom> guilty, List<OWLAxiom> beside) {
        String given = beside.isEmpty() ? "" : ", while " + told(beside);
        return begin + told(guilty) + given + ". Change one of these statements.";
    }

    private static String told(List<OWLAxiom> axioms) {
        return axioms.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    private static Set<OWLAxiom> joined(Set<OWLAxiom> some, List<OWLAxiom> more) {
        Set<OWLAxiom> both = new HashSet<>(some);
        both.addAll(more);
        return both;
    }

    private static boolean inconsistent(Set<OWLAxiom> axioms) {
        return !reasoner(OwlReader.of(axioms)).isConsistent();
    }

    private static Reasoner reasoner(OWLOntology ontology) {
        Configuration configuration = new Configuration();
        configuration.individualTaskTimeout = TIME_OUT_MILLIS;
        configuration.throwInconsistentOntologyException = false;
        return new Reasoner(configuration, ontology);
    }

    /** Gives the individual that a contradiction is about, else the term. */
    private static String focus(List<OWLAxiom> axioms) {
        return axioms.stream().flatMap(axiom -> axiom.individualsInSignature())
                .map(name -> name.getIRI().toString()).findFirst()
                .orElseGet(() -> axioms.stream().map(OwlCheck::about).findFirst().orElse(""));
    }

    /** Gives what an axiom is stated of, as far as its parts tell. */
    private static String about(OWLAxiom axiom) {
        if (axiom instanceof OWLAnnotationAssertionAxiom note) {
            return note.getSubject().asIRI().map(IRI::toString).orElse("");
        }
        return axiom.components().filter(OWLEntity.class::isInstance).map(OWLEntity.class::cast)
                .filter(thing -> !thing.isBuiltIn()).map(thing -> thing.getIRI().toString()).findFirst()
                .or(() -> axiom.signature().filter(thing -> !thing.isBuiltIn()).map(thing -> thing.getIRI().toString())
                        .findFirst())
                .orElse("");
    }

    private static Finding finding(String focus, String message) {
        return new Finding(focus, "", message, Finding.Severity.VIOLATION);
    }
}
