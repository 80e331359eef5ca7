// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.nutgraph.annotate.Annotator;
import org.nutgraph.extract.clause.Learner;
import org.nutgraph.extract.clause.Outline;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.ontology.Term;
import org.nutgraph.problem.InvalidOntology;
import org.nutgraph.validate.Finding;
import org.nutgraph.validate.Validator;

/**
 * Everything that can be wrong with a vocabulary, told at once: style, cycles, patterns that cannot be compiled, examples
 * that are not found and counter-examples that are.
 */
public final class VocabularyCheck {
    private final List<Path> directories;
    private final Annotator annotator;
    private final Supplier<Authority> authority;
    private Set<String> own = Set.of();

    /** Takes the directories added to the built-in vocabulary; with none, that vocabulary itself is checked. */
    public VocabularyCheck(List<Path> directories, Annotator annotator, Supplier<Authority> authority) {
        this.directories = directories;
        this.annotator = annotator;
        this.authority = authority;
    }

    /** Gives a line for each finding: file and line where it can be told, the term, what is wrong and what to do. */
    public List<String> findings() {
        List<String> found = new ArrayList<>();
        Ontology ontology;
        try {
            ontology = OntologyReader.read(directories);
            own = OntologyReader.described(directories);
        } catch (InvalidOntology broken) {
            return List.of(broken.getMessage() + " " + broken.remedy());
        }
        Validator.style().validate(OntologyReader.graph(directories)).findings().stream()
                .filter(finding -> mine(finding.focus()))
                .filter(finding -> finding.severity() == Finding.Severity.VIOLATION)
                .forEach(finding -> found.add(line(finding.focus(), finding.focus(), finding.message())));
        List<Term> terms = ontology.terms().stream().filter(term -> mine(term.iri())).toList();
        terms.stream().filter(term -> cyclic(ontology, term))
                .forEach(term -> found.add(line(term.iri(), term.iri(), "The class is its own superclass, by way of "
                        + "others. Take one rdfs:subClassOf away.")));
        patterns(ontology, terms, found);
        return found;
    }

    private void patterns(Ontology ontology, List<Term> terms, List<String> found) {
        Ontology learned = new Learner(annotator).learn(ontology);
        List<Term> sound = terms.stream().flatMap(term -> learned.term(term.iri()).stream()).filter(term -> {
            try {
                Outline.of(learned, term);
                return true;
            } catch (InvalidOntology broken) {
                found.add(line(term.iri(), term.iri(), broken.getMessage() + " " + broken.remedy()));
                return false;
            }
        }).filter(VocabularyCheck::recognised).toList();
        if (found.isEmpty() && !sound.isEmpty()) {
            LexiconCheck check = new LexiconCheck(annotator, learned, authority.get());
            sound.forEach(term -> check.check(term)
                    .forEach(miss -> found.add(line(miss.term(), miss.sentence(), miss.message()))));
        }
    }

    private static boolean recognised(Term term) {
        return !term.strings(Lex.CLAUSE).isEmpty() || !term.strings(Lex.PHRASE).isEmpty()
                || !term.strings(Lex.NAME).isEmpty() || !term.strings(Lex.NOUN).isEmpty();
    }

    private static boolean cyclic(Ontology ontology, Term term) {
        Set<String> above = new HashSet<>();
        term.parents().forEach(parent -> above.addAll(ontology.lineage(parent)));
        return above.contains(term.iri());
    }

    /** An editor is told of the own terms only: those that the own files say something about. */
    private boolean mine(String iri) {
        return own.contains(iri);
    }

    private String line(String iri, String words, String message) {
        String where = place(words);
        String from = where.isEmpty() ? place(iri) : where;
        return (from.isEmpty() ? "" : from + ": ") + iri.replace(Lex.NG, "ng:").replace(Lex.NGC, "ngc:") + ": "
                + message;
    }

    /** Gives the file and line where a term or sentence first stands. */
    private String place(String words) {
        String wanted = words.startsWith(Lex.NG)
                ? "ng:" + words.substring(Lex.NG.length())
                : words.startsWith(Lex.NGC) ? "ngc:" + words.substring(Lex.NGC.length()) : words;
        List<Path> roots = directories.isEmpty() ? List.of(Path.of("ontology")) : directories;
        return roots.stream().filter(Files::isDirectory).flatMap(root -> place(root, wanted)).findFirst().orElse("");
    }

    private static Stream<String> place(Path root, String wanted) {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> places = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int at = 0; at < lines.size(); at++) {
                    if (lines.get(at).contains(wanted + " ") || lines.get(at).contains("\"" + wanted + "\"")
                            || lines.get(at).endsWith(wanted)) {
                        places.add(file + ":" + (at + 1));
                    }
                }
            }
            return places.stream();
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }
}
