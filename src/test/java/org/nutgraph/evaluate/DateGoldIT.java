// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

final class DateGoldIT {
    private static final Path GOLD = Shared.file("gold/dates.jsonl");

    @Test
    void times_of_the_gold_file_are_found_with_their_values() {
        Assumptions.assumeTrue(Files.exists(GOLD), GOLD + " is not here: times are not scored");
        Table table = new DateEvaluation(Engine.shared(), OntologyReader.read(List.of())).score(GOLD);
        table.lines().forEach(System.err::println);
        assertThat(table.rows()).hasSize(3).allMatch(row -> row.ours() >= row.engine());
    }
}
