// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.annotate.corenlp.PlainCoreNlp;
import org.nutgraph.extract.name.EntityExtractor;

import static org.assertj.core.api.Assertions.assertThat;

final class EntityGoldIT {
    private static final double BETTER = 0.05;

    /** The Wikipedia texts take a minute more; {@code nutgraph evaluate} scores them likewise. */
    @Test
    void more_names_of_news_are_right_than_with_the_engine_alone() throws IOException {
        Optional<Path> gold = Project.shared("gold/entities-wikinews.jsonl");
        Assumptions.assumeTrue(gold.isPresent());
        Table table = new EntityEvaluation(Engine.shared(),
                new EntityExtractor(Project.ONTOLOGY, Project.authority()), new PlainCoreNlp())
                .score(gold.orElseThrow());
        table.lines().forEach(System.err::println);
        assertThat(table.rows()).filteredOn(row -> row.measure().endsWith("F1"))
                .allSatisfy(row -> assertThat(row.ours()).isGreaterThan(row.engine() + BETTER));
    }
}
