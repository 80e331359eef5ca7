// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

final class TimeExtractorIT {
    private static final TimeExtractor EXTRACTOR = new TimeExtractor(OntologyReader.read(List.of()));

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The mill closed at the end of September.; 2023-09", "Since October, rents have doubled.; 2023-10",
            "The ferry will return in September.; 2024-09", "Exports rose in the first half of 2022.; 2022-H1",
            "Imports sank in the second half of 2023.; 2023-H2",
            "In March, the bridge opened. At the end of the same month, it closed.; 2024-03",
            "Arrivals in April doubled compared with the same period last year.; 2023-04"})
    void the_last_time_of_a_text_is_resolved(String text, String value) {
        List<TimeMention> times = EXTRACTOR.extract(Engine.read(text, "2024-05-15"));
        assertThat(times).isNotEmpty();
        assertThat(times.getLast().value()).isEqualTo(value);
    }
}
