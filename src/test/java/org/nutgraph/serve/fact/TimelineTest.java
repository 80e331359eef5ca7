// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.fact;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class TimelineTest {
    @Test
    void a_bar_a_month_with_its_number() {
        String picture = Timeline.of(List.of("2025-11-03", "2025-11-30", "2026-02-01", "no day"));
        assertThat(picture)
                .contains("by month", "<title>2025-11: 2</title>", "<title>2026-02: 1</title>",
                        "from 2025-11 to 2026-02")
                .containsSubsequence("<rect", "<rect").doesNotContain("no day");
        assertThat(picture.split("<rect", -1)).hasSize(3);
    }

    @Test
    void a_bar_a_year_over_long_times_and_none_over_very_long_ones() {
        assertThat(Timeline.of(IntStream.range(2010, 2020).mapToObj(year -> year + "-05-01").toList())).contains(
                "by year",
                "<title>2019: 1</title>");
        assertThat(Timeline.of(List.of("1900-01-01", "1950-01-01", "2026-01-01"))).isEmpty();
    }

    @Test
    void too_few_are_no_picture() {
        assertThat(Timeline.of(List.of("2026-01-01", "2026-02-01"))).isEmpty();
        assertThat(Timeline.of(List.of("2026-01-01", "2026-01-02", "2026-01-03"))).isEmpty();
    }
}
