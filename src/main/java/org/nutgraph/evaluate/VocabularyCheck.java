// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.nutgraph.annotate.Annotator;
import org.nutgraph.extract.clause.Learner;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Circles;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.ontology.Places;
import org.nutgraph.ontology.Term;
import org.nutgraph.problem.InvalidOntology;
import org.nutgraph.validate.Finding;
import org.nutgraph.validate.Validator;
import org.nutgraph.validate.owl.OwlCheck;

/**
 * Everything that can be wrong with a vocabulary, told at once: style, cycles, logic, patterns that cannot be compiled,
 * examples that are not found and counter-examples that are. What a term is already blamed for hides what follows from it.
 */
public final class VocabularyCheck {
    /** A wrong path is no finding about a vocabulary. */
    private static final String UNREADABLE = "ontology-unreadable";

    private static final String IN_SCHEME = "http://www.w3.org/2004/02/skos/core#inScheme";

    private final List<Path> directories;
    private final Annotator annotator;
    private final Supplier<Authority> authority;
    private final Places places;

    /** Takes the directories added to the built-in vocabulary; with none, that vocabulary itself is checked. */
    public VocabularyCheck(List<Path> directories, Annotator annotator, Supplier<Authority> authority) {
        this.directories = List.copyOf(directories);
        this.annotator = annotator;
        this.authority = authority;
        this.places = Places.of(directories.isEmpty() ? List.of(Path.of("ontology")) : directories);
    }

    /** Gives what is wrong, in order of what is checked; language models are used only for terms that are sound. */
    public List<Mistake> mistakes() {
        try {
            return mistakes(OntologyReader.read(directories), OntologyReader.described(directories));
        } catch (InvalidOntology broken) {
            if (broken.code().equals(UNREADABLE)) {
                throw broken;
            }
            return List.of(new Mistake(broken.code(), "", "", told(broken)));
        }
    }

    /** An editor is told of the own terms only: those that the own files say something about. */
    private List<Mistake> mistakes(Ontology ontology, Set<String> own) {
        List<Mistake> found = new ArrayList<>();
        List<Term> readable = ontology.terms().stream().filter(term -> own.contains(term.iri()))
                .filter(term -> compiles(ontology, term, found)).toList();
        addUnlessBlamed(style(own), found);
        addUnlessBlamed(circles(ontology, own), found);
        addUnlessBlamed(logic(), found);
        Set<String> blamed = terms(found);
        examples(ontology, readable.stream().filter(term -> !blamed.contains(shown(term.iri()))).toList(), found);
        return found;
    }

    private static void addUnlessBlamed(List<Mistake> more, List<Mistake> found) {
        Set<String> blamed = terms(found);
        more.stream().filter(mistake -> !blamed.contains(mistake.term())).forEach(found::add);
    }

    private static Set<String> terms(List<Mistake> mistakes) {
        return mistakes.stream().map(Mistake::term).collect(Collectors.toUnmodifiableSet());
    }

    /** What a published vocabulary needs besides, the shapes only warn of. */
    private List<Mistake> style(Set<String> own) {
        return Validator.style().validate(OntologyReader.graph(directories)).findings().stream()
                .filter(finding -> own.contains(finding.focus()))
                .filter(finding -> directories.isEmpty() || finding.severity() == Finding.Severity.VIOLATION)
                .map(finding -> mistake("ontology-style", finding.focus(), finding.message())).toList();
    }

    private List<Mistake> logic() {
        return OwlCheck.of(directories).findings().stream()
                .map(finding -> mistake("ontology-logic", finding.focus(), finding.message())).toList();
    }

    private List<Mistake> circles(Ontology ontology, Set<String> own) {
        return Circles.of(ontology, own).entrySet().stream()
                .map(circle -> mistake("ontology-circle", circle.getKey(), told(circle.getValue()))).toList();
    }

    /** Sentences are parsed only when nothing else is wrong: that takes the language models. */
    private void examples(Ontology ontology, List<Term> terms, List<Mistake> found) {
        if (!found.isEmpty()) {
            return;
        }
        Ontology learned = new Learner(annotator).learn(ontology);
        List<Term> sound = terms.stream().flatMap(term -> learned.term(term.iri()).stream())
                .filter(term -> compiles(learned, term, found)).toList();
        sound.stream().filter(VocabularyCheck::exemplified).filter(term -> !recognised(term))
                .forEach(term -> found.add(mistake("ontology-example", term.iri(), "No pattern could be derived from "
                        + "its examples. Mark the slots in them, as in {subject:the fund}, or add a lex:clause.")));
        if (found.isEmpty() && sound.stream().anyMatch(VocabularyCheck::recognised)) {
            LexiconCheck check = new LexiconCheck(annotator, learned, authority.get());
            sound.stream().filter(VocabularyCheck::recognised).flatMap(term -> check.check(term).stream())
                    .map(miss -> new Mistake("ontology-example", place(miss.sentence(), miss.term()),
                            shown(miss.term()), miss.message()))
                    .sorted(Comparator.comparing(Mistake::place)).forEach(found::add);
        }
    }

    private boolean compiles(Ontology ontology, Term term, List<Mistake> found) {
        Optional<InvalidOntology> broken = PatternCheck.broken(ontology, term);
        broken.ifPresent(problem -> found.add(mistake(problem.code(), term.iri(), told(problem))));
        return broken.isEmpty();
    }

    private static String told(InvalidOntology broken) {
        return broken.getMessage() + " " + broken.remedy();
    }

    /** Codes have examples of their cues, which the checks of figures and statements run. */
    private static boolean exemplified(Term term) {
        return !term.strings(Lex.EXAMPLE).isEmpty() && term.links(IN_SCHEME).isEmpty();
    }

    private static boolean recognised(Term term) {
        return !term.strings(Lex.CLAUSE).isEmpty() || !term.strings(Lex.PHRASE).isEmpty()
                || !term.strings(Lex.NAME).isEmpty() || !term.strings(Lex.NOUN).isEmpty();
    }

    private Mistake mistake(String code, String iri, String message) {
        return new Mistake(code, places.term(iri), shown(iri), message);
    }

    private String place(String sentence, String iri) {
        String where = places.string(sentence);
        return where.isEmpty() ? places.term(iri) : where;
    }

    /** Gives an IRI with its prefix. */
    static String shown(String iri) {
        return iri.replace(Lex.NG, "ng:").replace(Lex.NGC, "ngc:").replace(Lex.NS, "lex:");
    }
}
