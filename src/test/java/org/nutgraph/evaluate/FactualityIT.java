// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Statement;
import org.nutgraph.ontology.Lex;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How firmly invented sentences say what they say, and who says so. Each file was written before it was read; what
 * was missed at first sight was looked at when the cues were mended, but for the last: nothing was changed for it.
 */
final class FactualityIT {
    private static final Path FOLDER = Path.of("src/test/resources/factuality");
    /** In place of a code: the sentence tells of no such event. */
    private static final String NOTHING = "nothing";
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());

    /** A term, its code and who says so, as one line. */
    private static Stream<String> found(String sentence) {
        Facts facts = EXTRACTOR.extract(Engine.read(sentence));
        Map<String, String> labels = facts.entities().stream()
                .collect(Collectors.toMap(Entity::id, Entity::label, (one, other) -> one));
        return Stream.concat(
                facts.facts(Event.class).stream().map(event -> line(event.type(), event.commitment(), labels)),
                facts.facts(Statement.class).stream().map(said -> line(said.predicate(), said.commitment(), labels)));
    }

    private static String line(String term, Statement.Commitment commitment, Map<String, String> labels) {
        return line(term.replace(Lex.NG, ""), commitment.factuality().replace(Lex.NGC, ""),
                commitment.statedBy().map(id -> labels.getOrDefault(id, id)).orElse("-"));
    }

    private static String line(String term, String code, String speaker) {
        return term + " " + code + " " + speaker.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private static double share(String file) throws IOException {
        List<String[]> lines = Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        List<String> missed = lines.stream().flatMap(cells -> missed(cells).stream()).toList();
        missed.forEach(System.err::println);
        double share = 1 - (double) missed.size() / lines.size();
        System.err.println("factuality, " + file + ": " + (lines.size() - missed.size()) + " of " + lines.size());
        return share;
    }

    private static Optional<String> missed(String[] cells) {
        String asked = line(cells[0], cells[1], cells[2]);
        List<String> all = found(cells[3]).toList();
        boolean right = cells[1].equals(NOTHING)
                ? all.stream().noneMatch(line -> line.startsWith(cells[0] + " "))
                : all.contains(asked);
        return right
                ? Optional.empty()
                : Optional.of("asked " + asked + ", found " + all + ": " + cells[3]);
    }

    @ParameterizedTest
    @CsvSource({"dev.tsv, 0.95", "apart.tsv, 0.9", "later.tsv, 0.94", "unseen.tsv, 0.9", "fresh.tsv, 0.85",
            "wide.tsv, 0.98",
            "last.tsv, 0.92", "varied.tsv, 0.9", "closing.tsv, 0.72"})
    void sentences_say_it_as_firmly_as_they_do(String file, double least) throws IOException {
        assertThat(share(file)).isGreaterThanOrEqualTo(least);
    }
}
