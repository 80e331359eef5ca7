// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.nutgraph.Project;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.graph.RdfOutput;
import org.nutgraph.ontology.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person read out of the article beside the project, statement by statement, and whether it is found. */
final class SeedStatementsIT {
    private static final Path NAMES = Path.of("src/test/resources/judged/seed-names.tsv");
    private static final int STATEMENTS = 22;
    private static final int EVENTS = 13;

    @Test
    void most_of_what_the_article_states_is_found_as_firmly_as_it_is_said() throws IOException {
        Optional<Path> hand = Project.shared("design/seed-article.trig");
        Optional<Path> known = Project.shared("design/ontology/authority.ttl");
        Optional<Path> seed = Project.shared("articles/nacla-2019-07-24-amlo-migrants.txt");
        Assumptions.assumeTrue(hand.isPresent() && known.isPresent() && seed.isPresent());
        Model asked = union(hand.orElseThrow());
        asked.add(union(known.orElseThrow()));
        Model found = extracted(seed.orElseThrow());
        assertThat(statements(asked, found)).isGreaterThanOrEqualTo(STATEMENTS);
        assertThat(events(asked, found)).isGreaterThanOrEqualTo(EVENTS);
    }

    private static long statements(Model asked, Model found) throws IOException {
        List<Reported> ours = Reported.statements(found, Map.of());
        return tally("statements", Reported.statements(asked, others()), one -> ours.stream().anyMatch(one::same));
    }

    private static long events(Model asked, Model found) throws IOException {
        List<Reported> ours = Reported.events(found, Map.of());
        return tally("events", Reported.events(asked, others()),
                one -> ours.stream().anyMatch(other -> one.sameEvent(other, narrower(one.type()))));
    }

    private static Set<String> narrower(String type) {
        return Project.ONTOLOGY.terms().stream().map(Term::iri).filter(iri -> Project.ONTOLOGY.isA(iri, type))
                .collect(Collectors.toSet());
    }

    private static long tally(String what, List<Reported> asked, Predicate<Reported> found) {
        asked.stream().filter(found.negate()).forEach(one -> System.err.println("missed: " + one.line()));
        long hits = asked.stream().filter(found).count();
        System.err.println("seed article, " + what + " found: " + hits + " of " + asked.size());
        return hits;
    }

    private static Model extracted(Path article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RdfOutput.write(
                List.of(Project.pipeline().writer().write(Project.pipeline().facts(ArticleReader.read(article)))),
                RdfFormat.TRIG, bytes);
        Dataset all = DatasetFactory.create();
        RDFDataMgr.read(all, new ByteArrayInputStream(bytes.toByteArray()), Lang.TRIG);
        return whole(all);
    }

    private static Model whole(Dataset all) {
        return ModelFactory.createDefaultModel().add(all.getUnionModel()).add(all.getDefaultModel());
    }

    private static Model union(Path file) {
        Dataset all = DatasetFactory.create();
        RDFDataMgr.read(all, file.toString());
        return whole(all);
    }

    private static Map<String, List<String>> others() throws IOException {
        Map<String, List<String>> others = new HashMap<>();
        Files.readAllLines(NAMES).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                .forEach(cells -> others.put(cells[0], Arrays.asList(cells).subList(1, cells.length)));
        return others;
    }
}
