// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.extract.time.TimeExtractor;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules were tuned on the texts whose id has an even hash; the others were kept apart. */
final class DateGoldIT {
    private static final Path GOLD = Shared.file("gold/dates.jsonl");
    private static final Ontology ONTOLOGY = OntologyReader.read(List.of());
    private static final TimeExtractor EXTRACTOR = new TimeExtractor(ONTOLOGY);

    @Test
    void times_of_the_gold_file_are_found_with_their_values() {
        Assumptions.assumeTrue(Files.exists(GOLD), GOLD + " is not here: times are not scored");
        DateScore.Row tuned = score(0);
        DateScore.Row apart = score(1);
        assertThat(tuned.valueRight()).isGreaterThan(0.85);
        assertThat(apart.valueRight()).isGreaterThan(0.82);
        assertThat(tuned.overlapF1()).isGreaterThan(0.94);
        assertThat(apart.overlapF1()).isGreaterThan(0.94);
    }

    private static DateScore.Row score(int half) {
        List<GoldDates> texts = GoldReader.dates(GOLD).stream()
                .filter(text -> Math.floorMod(text.id().hashCode(), 2) == half).toList();
        DateScore.Row row = DateScore.score(new DateCases(ONTOLOGY, texts).with((text, day) -> EXTRACTOR
                .extract(Engine.shared().annotate(PlainText.article(text, day.toString())))));
        System.err.println(String.format(Locale.ROOT, "%s gold %d value %.3f overlap F1 %.3f strict F1 %.3f",
                half == 0 ? "tuned" : "apart", row.gold(), row.valueRight(), row.overlapF1(), row.strictF1()));
        return row;
    }
}
