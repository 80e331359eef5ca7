// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.nutgraph.Project;
import org.nutgraph.article.ArticleReader;

import static org.assertj.core.api.Assertions.assertThat;

/** How many of the statements and events of real articles are right, as a person judged a sample of them. */
final class StatementPrecisionIT {
    private static final Path JUDGED = Path.of("src/test/resources/judged/statements.tsv");
    private static final int SIZE = 200;
    private static final String SEED = "two";
    private static final double PRECISION = 0.85;
    /** What changes after the judging is unjudged until somebody does; so much of the sample must still stand. */
    private static final double STANDING = 0.6;

    @Test
    void most_of_what_articles_are_read_to_say_is_what_they_say() throws IOException {
        Judgements judgements = Judgements.read(Files.readAllLines(JUDGED), JUDGED.toString());
        Optional<Path> folder = Project.shared("articles");
        if (folder.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            List<Claim> claims = files.sorted().map(ArticleReader::read).map(Project.pipeline()::facts)
                    .flatMap(facts -> Claim.of(facts).stream()).toList();
            Judgements.Tally tally = judgements.tally(Judgements.draw(claims, SIZE, SEED));
            System.err.println("statements and events: " + claims.size() + ", " + tally + ", precision "
                    + tally.precision());
            assertThat(tally.drawn()).isEqualTo(SIZE);
            assertThat((double) tally.judged()).isGreaterThanOrEqualTo(STANDING * tally.drawn());
            assertThat(tally.precision()).isGreaterThanOrEqualTo(PRECISION);
        }
    }
}
