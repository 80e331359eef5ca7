// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class TimexValueTest {
    @ParameterizedTest
    @CsvSource({"2021-04-03, 2021-04-03", "XXXX-04-03, 2021-04-03", "XXXX-WXX-3, 2024-05-15", "T15, 2021-04-03T15:00",
            "PT1.5H, PT90M", "P2W, P14D", "P1Y, P12M", "PRESENT_REF, PRESENT_REF", "2021-04-03T15, 2021-04-03T15:00"})
    void values_that_say_the_same_are_the_same(String gold, String found) {
        assertThat(TimexValue.same(gold, found)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2021-04-03, 2021-04-04", "XXXX-WXX-3, 2024-05-16", "2021-04, 2021-04-03", "T15, 2021-04-03T16:00",
            "PT1M, P1M", "2021-04-03, 2021-04-03T15:00", "PRESENT_REF, 2021"})
    void values_that_say_another_thing_are_not(String gold, String found) {
        assertThat(TimexValue.same(gold, found)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(2021-04-03,2021-04-05,P2D)", "P3BD", "FY2020", "P", ""})
    void ranges_and_working_days_are_no_timex(String value) {
        assertThat(TimexValue.expressible(value)).isEqualTo(value.isEmpty());
    }
}
