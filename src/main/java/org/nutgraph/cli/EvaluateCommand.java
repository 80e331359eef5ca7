// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.annotate.corenlp.CoreNlp;
import org.nutgraph.annotate.corenlp.CorefCoreNlp;
import org.nutgraph.annotate.corenlp.PlainCoreNlp;
import org.nutgraph.evaluate.DateEvaluation;
import org.nutgraph.evaluate.EntityEvaluation;
import org.nutgraph.evaluate.FigureEvaluation;
import org.nutgraph.evaluate.LinkEvaluation;
import org.nutgraph.evaluate.ReferenceEvaluation;
import org.nutgraph.evaluate.RelationEvaluation;
import org.nutgraph.extract.Extractor;
import org.nutgraph.extract.name.EntityExtractor;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.problem.InvalidInput;
import org.nutgraph.resolve.Identities;

/** Marked texts in, scores out. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Scores what is found in texts that people marked, beside CoreNLP as it comes.")
final class EvaluateCommand implements Callable<Integer> {
    private static final String ENTITIES = "entities";
    private static final String DATES = "quantities";
    private static final String RELATIONS = "relations";
    private static final List<String> MEMBERS = List.of(RELATIONS, ENTITIES, DATES, "figures");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "GOLD.jsonl", arity = "1..*", description = "Texts with their entities, figures, times or relations, one JSON object a line. Of relations, those texts at odd lines are the half that patterns may be tuned on.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--links", description = "Score which things of the authority the names are linked to, of entities that have a uri in Wikidata.")
    private boolean links;

    @Option(names = "--references", description = "Score what pronouns and descriptions stand for, of entities that have a coref. Texts at odd lines are the half that rules may be tuned on.")
    private boolean references;

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Override
    public Integer call() throws IOException {
        CoreNlp engine = new CoreNlp(new Progress(spec.commandLine().getErr())::tell);
        if (links) {
            return links(engine);
        }
        for (Path file : files) {
            lines(engine, file).forEach(spec.commandLine().getOut()::println);
        }
        return 0;
    }

    private List<String> lines(CoreNlp engine, Path file) throws IOException {
        Ontology ontology = vocabulary.ontology();
        if (references) {
            return new ReferenceEvaluation(engine, ontology, vocabulary.authority(), new CorefCoreNlp()::chains)
                    .score(file).lines();
        }
        return switch (member(file)) {
            case RELATIONS -> new RelationEvaluation(engine, new Extractor(ontology, vocabulary.authority()), ontology)
                    .score(file).lines();
            case ENTITIES -> new EntityEvaluation(engine, new EntityExtractor(ontology, vocabulary.authority()),
                    new PlainCoreNlp()).score(file).lines();
            case DATES -> new DateEvaluation(engine, ontology, new PlainCoreNlp()).score(file).lines();
            default -> new FigureEvaluation(engine, ontology, new PlainCoreNlp()).score(file).lines();
        };
    }

    private int links(CoreNlp engine) throws IOException {
        Ontology ontology = vocabulary.ontology();
        Authority authority = vocabulary.authority();
        LinkEvaluation evaluation = new LinkEvaluation(engine, new Extractor(ontology, authority),
                new Identities(ontology, authority, vocabulary.base()), authority);
        for (Path file : files) {
            member(file);
            evaluation.score(file).lines().forEach(spec.commandLine().getOut()::println);
        }
        return 0;
    }

    private static String member(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            JsonNode first = new ObjectMapper().readTree(lines.readLine());
            return MEMBERS.stream().filter(member -> first.path("text").isTextual() && first.has(member)).findFirst()
                    .orElseThrow(() -> unusable(file));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw unusable(file);
        }
    }

    private static InvalidInput unusable(Path file) {
        return new InvalidInput("gold-unreadable", "The file " + file + " holds no marked texts.",
                "Give one JSON object a line, with a text and its entities, figures or quantities.");
    }
}
