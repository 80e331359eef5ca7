// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.corenlp.CoreNlp;
import org.nutgraph.evaluate.Mistake;
import org.nutgraph.evaluate.VocabularyCheck;
import org.nutgraph.evaluate.WorkList;
import org.nutgraph.extract.clause.ClauseFinder;
import org.nutgraph.extract.clause.Learner;
import org.nutgraph.extract.clause.Outline;
import org.nutgraph.extract.name.EntityExtractor;
import org.nutgraph.ingest.Source;
import org.nutgraph.ontology.AuthorityReader;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;
import org.nutgraph.problem.InvalidInput;

/** What an editor of the vocabulary works with. */
@Command(name = "ontology", mixinStandardHelpOptions = true, description = {
        "Checks, explains, tries, compares and documents vocabularies.",
        "ontology/EDITING.md shows how to extend the built-in one."}, subcommands = {
                OntologyCommand.Check.class, OntologyCommand.Explain.class, OntologyCommand.Try.class,
                OntologyCommand.Todo.class, CompareCommand.class, DocsCommand.class})
final class OntologyCommand implements Runnable {
    private static final String SKOS_DEFINITION = "http://www.w3.org/2004/02/skos/core#definition";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
    }

    /** Files in, what is wrong with them out. */
    @Command(name = "check", mixinStandardHelpOptions = true, description = {
            "Says what is wrong with the Turtle files below directories, a line each: file and line, term, what is wrong and what to do, and a code that src/docs/errors.md explains.",
            "Checked are style, circles, logic (OWL 2 RL, no contradiction), patterns, examples and counter-examples. Exit code: 0 nothing wrong, 1 mistakes, 2 a path that cannot be read."})
    static final class Check implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "DIR", description = "Directories of Turtle that extend the built-in vocabulary. Without any, the built-in vocabulary itself is checked, more strictly: Spanish labels and examples are asked for too.")
        private List<Path> directories = new ArrayList<>();

        @Override
        public Integer call() {
            Progress progress = new Progress(spec.commandLine().getErr());
            List<Mistake> mistakes = new VocabularyCheck(directories, new CoreNlp(progress::tell),
                    () -> AuthorityReader.read(List.of())).mistakes();
            mistakes.forEach(mistake -> spec.commandLine().getOut().println(mistake.line()));
            progress.tell(mistakes.isEmpty() ? "nothing wrong" : "mistakes: " + mistakes.size());
            return mistakes.isEmpty() ? 0 : 1;
        }
    }

    /** A term in, what its patterns are read as out. */
    @Command(name = "explain", mixinStandardHelpOptions = true, description = {
            "Shows by which words a term is found, and what its clauses and phrases are read as.",
            "Where a relation or event has examples alone, the patterns derived from them are shown, ready to be added."})
    static final class Explain implements Runnable {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "TERM", description = "A term: ng:fundedBy, fundedBy, ngc:planned, or a whole IRI.")
        private String name = "";

        @Mixin
        private OntologyOption vocabulary = new OntologyOption();

        @Override
        public void run() {
            PrintWriter out = spec.commandLine().getOut();
            Ontology written = vocabulary.ontology();
            Term term = term(written, name);
            out.println(term.label() + ": " + term.string(SKOS_DEFINITION).orElse("no definition"));
            List<String> words = words(term);
            words.forEach(out::println);
            boolean learns = term.strings(Lex.CLAUSE).isEmpty() && term.strings(Lex.PHRASE).isEmpty()
                    && !term.strings(Lex.EXAMPLE).isEmpty();
            Ontology ontology = learns
                    ? new Learner(new CoreNlp(new Progress(spec.commandLine().getErr())::tell)).learn(written)
                    : written;
            List<String> lines = Outline.of(ontology, ontology.term(term.iri()).orElse(term));
            if (learns && !lines.isEmpty()) {
                out.println("derived from its examples; to pin a pattern, add it as lex:clause or lex:phrase:");
            }
            lines.forEach(out::println);
            if (lines.isEmpty() && words.isEmpty()) {
                out.println("no pattern, and no example to derive one from");
            }
        }

        private static List<String> words(Term term) {
            return Stream.of(Lex.NOUN, Lex.NAME, Lex.CUE).flatMap(kind -> term.strings(kind).stream()
                    .map(word -> kind.substring(Lex.NS.length()) + " " + word)).toList();
        }
    }

    /** A term and articles in, where its patterns match out. */
    @Command(name = "try", mixinStandardHelpOptions = true, description = {
            "Shows every match of the clauses and phrases of a relation or event, and of the terms below it, in articles: the sentence, what fills each slot, how firmly it is said, and the pattern.",
            "A match is marked \"not written\" where extraction would leave it out."})
    static final class Try implements Runnable {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(index = "0", paramLabel = "TERM", description = "A term: ng:fundedBy, fundedBy, ngc:planned, or a whole IRI.")
        private String name = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "ARTICLE", description = "Text, Markdown or HTML files, or directories of them.")
        private List<Path> articles = new ArrayList<>();

        @Mixin
        private OntologyOption vocabulary = new OntologyOption();

        @Mixin
        private AuthorityOption known = new AuthorityOption();

        @Override
        public void run() {
            PrintWriter out = spec.commandLine().getOut();
            CoreNlp engine = new CoreNlp(new Progress(spec.commandLine().getErr())::tell);
            Ontology ontology = new Learner(engine).learn(vocabulary.ontology());
            Term term = term(ontology, name);
            ClauseFinder finder = new ClauseFinder(ontology);
            EntityExtractor entities = new EntityExtractor(ontology, known.authority());
            int count = 0;
            for (Source source : Sources.of(articles)) {
                AnnotatedArticle article = engine.annotate(source.read());
                for (ClauseFinder.Match match : finder.find(article, entities.extract(article))) {
                    if (ontology.isA(match.term(), term.iri())) {
                        count++;
                        show(out, source, article, match);
                    }
                }
            }
            out.println("matches: " + count);
        }

        private static void show(PrintWriter out, Source source, AnnotatedArticle article, ClauseFinder.Match match) {
            out.println(
                    source.name() + ": " + article.article().words(match.sentence().span()).replaceAll("\\s+", " "));
            match.slots().forEach((role, slot) -> out.println("  " + role + ": " + slot.text()
                    + slot.type().map(type -> " (" + type.replace(Lex.NG, "ng:") + ")").orElse(" (class not known)")));
            out.println("  " + match.factuality().replace(Lex.NGC, "ngc:") + (match.sure()
                    ? ""
                    : ", not written: "
                            + "what is in a slot has no known class")
                    + "; by " + match.pattern());
        }
    }

    /** Articles in, what the vocabulary does not cover out. */
    @Command(name = "todo", mixinStandardHelpOptions = true, description = "Lists the thirty most frequent verbs and the thirty most frequent nouns of articles that no term covers, with their numbers.")
    static final class Todo implements Runnable {
        private static final int MOST = 30;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Text, Markdown or HTML files, or directories of them.")
        private List<Path> articles = new ArrayList<>();

        @Mixin
        private OntologyOption vocabulary = new OntologyOption();

        @Override
        public void run() {
            CoreNlp engine = new CoreNlp(new Progress(spec.commandLine().getErr())::tell);
            WorkList list = new WorkList(vocabulary.ontology());
            Sources.of(articles).forEach(source -> list.add(engine.annotate(source.read())));
            PrintWriter out = spec.commandLine().getOut();
            out.println("verbs");
            list.verbs(MOST).forEach((word, count) -> out.println("  " + count + "\t" + word));
            out.println("nouns");
            list.nouns(MOST).forEach((word, count) -> out.println("  " + count + "\t" + word));
        }
    }

    private static Term term(Ontology ontology, String name) {
        String local = name.replaceFirst("^(ng|ngc):", "");
        return Stream.of(Lex.NG + local, Lex.NGC + local, name).filter(iri -> !name.startsWith("ngc:")
                || iri.startsWith(Lex.NGC)).flatMap(iri -> ontology.term(iri).stream()).findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "ontology-term", "The vocabulary has no term " + name + ".",
                        "Check its spelling, and name the directory that has it with --ontology."));
    }
}
