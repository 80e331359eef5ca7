// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.Engine;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles of 15 May 2024, a Wednesday. */
final class TimeExtractorIT {
    private static final TimeExtractor EXTRACTOR = new TimeExtractor(OntologyReader.read(List.of()));

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The mill closed at the end of September.; 2023-09", "Since October, rents have doubled.; 2023-10",
            "The ferry will return in September.; 2024-09", "Exports rose in the first half of 2022.; 2022-H1",
            "Imports sank in the second half of 2023.; 2023-H2",
            "In March, the bridge opened. At the end of the same month, it closed.; 2024-03",
            "Arrivals in April doubled compared with the same period last year.; 2023-04",
            "The dam broke last December.; 2023-12", "The minister resigned on Monday.; 2024-05-13",
            "The council will vote on Monday.; 2024-05-20", "A storm struck the coast last Friday.; 2024-05-10",
            "Work must be finished by the end of August.; 2024-08", "The factory burned down last summer.; 2023-SU",
            "Wages stood still in the 1990s.; 199", "Prices fell in the third quarter of 2021.; 2021-Q3",
            "She founded the school two years ago.; 2022", "He left three days ago.; 2024-05-12",
            "The fort was built in the 17th century.; 16", "The hospital is full now.; PRESENT_REF",
            "The river has recently flooded.; PAST_REF", "The strike lasted three weeks.; P3W",
            "The mine closed in 2015 and reopened the following year.; 2016",
            "The deal was signed on 3 March 2019 at 4:30 p.m.; 2019-03-03T16:30",
            "Guards were attacked yesterday morning.; 2024-05-14TMO", "Over the past decade, herds shrank.; 201",
            "The ship sank on the night of April 14, 1912.; 1912-04-14TNI", "Buses run every Sunday.; XXXX-WXX-7",
            "The museum opens daily.; P1D", "Early in May the lake froze.; 2024-05",
            "Judges ruled in March that the firm will pay.; 2024-03",
            "The tower was finished in nineteen eighty-six.; 1986", "The dam broke on March 4th of 1985.; 1985-03-04",
            "The fair runs from 4 to 9 June 2023.; 2023-06-09", "Shots were heard at 9 last night.; 2024-05-14T21",
            "The mill shut down the following week.; 2024-W21", "The board meets twice a year.; P1Y",
            "The bank had agreed to lend it the sum in March.; 2024-03",
            "The town could lose the grant if it failed to start work by December.; 2024-12",
            "The factory would have closed in June.; 2023-06",
            "The storm hit on Labor Day weekend 2021.; 2021-W35-WE", "Its annual report is late.; P1Y"})
    void the_last_time_of_a_text_is_resolved(String text, String value) {
        List<TimeMention> times = EXTRACTOR.extract(Engine.read(text, "2024-05-15"));
        assertThat(times).isNotEmpty();
        assertThat(times.getLast().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Theresa May spoke for the party.", "Farmers march for higher prices.",
            "A 34-year-old woman was hurt.", "The suit cost 2000 dollars.", "Visitors may stay.",
            "A fall in prices hurt growers.", "Its map is up to date.", "Flight QR1549 was late.",
            "Some 1500 soldiers left."})
    void what_only_looks_like_a_time_is_left_alone(String text) {
        assertThat(EXTRACTOR.extract(Engine.read(text, "2024-05-15"))).isEmpty();
    }
}
