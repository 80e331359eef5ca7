// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.nutgraph.graph.Hardening;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of questions that the graph must be able to answer. */
final class CompetencyTest {
    private static final int QUESTIONS = 27;
    private static final Pattern ROW = Pattern
            .compile("\\| (\\d+) \\| [^|]+ \\| `([a-z0-9-]+)` \\| (answered|open: )[^|]*\\|");

    @Test
    void every_question_has_a_query_that_says_what_it_expects() throws IOException {
        Hardening.apply();
        SavedQueries queries = SavedQueries.builtIn();
        List<MatchResult> rows = Files.readAllLines(Path.of("src/docs/competency.md")).stream()
                .flatMap(line -> ROW.matcher(line).results()).toList();
        assertThat(rows).extracting(row -> Integer.parseInt(row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, QUESTIONS).boxed().toList());
        assertThat(rows).allSatisfy(row -> {
            SavedQuery query = queries.named(row.group(2));
            assertThat(query.expectation()).isPresent();
            assertThat(query.query().getQueryPattern()).isNotNull();
        });
    }
}
