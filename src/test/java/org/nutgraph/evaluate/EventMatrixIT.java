// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Event;
import org.nutgraph.ontology.Lex;

import static org.assertj.core.api.Assertions.assertThat;

/** In which constructions events are found: the same events, told in the active, the passive, by nouns, in headlines. */
final class EventMatrixIT {
    private static final Path SENTENCES = Path.of("src/test/resources/events/matrix.tsv");
    private static final double RECALL = 0.92;
    private static final double LEAST = 0.75;

    @Test
    void events_are_found_in_every_construction() throws IOException {
        Extractor extractor = new Extractor(Project.ONTOLOGY, Project.authority());
        Map<String, List<Boolean>> byConstruction = new TreeMap<>();
        for (String line : Files.readAllLines(SENTENCES)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                boolean found = extractor.extract(Engine.read(cells[2])).facts(Event.class).stream()
                        .anyMatch(event -> event.type().equals(Lex.NG + cells[1]));
                byConstruction.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(found);
                if (!found) {
                    System.err.println("missed: " + line);
                }
            }
        }
        byConstruction.forEach((construction, all) -> {
            System.err.println("events, " + construction + ": " + right(all) + " of " + all.size());
            assertThat(share(all)).as(construction).isGreaterThanOrEqualTo(LEAST);
        });
        List<Boolean> all = byConstruction.values().stream().flatMap(List::stream).toList();
        System.err.println("events, all constructions: " + right(all) + " of " + all.size());
        assertThat(share(all)).isGreaterThanOrEqualTo(RECALL);
    }

    private static long right(List<Boolean> found) {
        return found.stream().filter(one -> one).count();
    }

    private static double share(List<Boolean> found) {
        return (double) right(found) / found.size();
    }
}
