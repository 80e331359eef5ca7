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
    private static final Path FOLDER = Path.of("src/test/resources/judged");
    /** What changes after the judging is unjudged until somebody does; so much of the sample must still stand. */
    private static final double STANDING = 0.6;

    private static Optional<List<Claim>> claims() throws IOException {
        Optional<Path> folder = Project.shared("articles");
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return Optional.of(files.sorted().map(ArticleReader::read).map(Project.pipeline()::facts)
                    .flatMap(facts -> Claim.of(facts).stream()).toList());
        }
    }

    private static void precise(List<Claim> claims, String sheet, String seed, int size, double least)
            throws IOException {
        Judgements judgements = Judgements.read(Files.readAllLines(FOLDER.resolve(sheet)), sheet);
        Judgements.Tally tally = judgements.tally(Judgements.draw(claims, size, seed));
        System.err.println("statements and events, " + sheet + ": " + claims.size() + ", " + tally + ", precision "
                + tally.precision());
        assertThat(tally.drawn()).isEqualTo(size);
        assertThat((double) tally.judged()).isGreaterThanOrEqualTo(STANDING * tally.drawn());
        assertThat(tally.precision()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void most_of_what_articles_are_read_to_say_is_what_they_say() throws IOException {
        Optional<List<Claim>> claims = claims();
        if (claims.isPresent()) {
            precise(claims.get(), "statements.tsv", "two", 200, 0.85);
            precise(claims.get(), "statements-seven.tsv", "seven", 120, 0.88);
        }
    }
}
