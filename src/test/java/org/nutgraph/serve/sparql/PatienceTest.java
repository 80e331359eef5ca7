// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.serve.http.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What clients write in {@code timeout}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PatienceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5 | 10000 | 5000", "0.5 | 10000 | 500", "1.25,2 | 1250 | 2000",
            "0.0001 | 10000 | 1", "2, 600 | 2000 | 30000", "99999999 | 10000 | 30000", "0 | 10000 | 30000",
            "-1 | 10000 | 30000"})
    void seconds_are_heeded_up_to_what_there_is_at_the_most(String asked, long firstRow, long whole) {
        Patience patience = Patience.of(Optional.of(asked));
        assertThat(patience.firstRow()).hasMillis(firstRow);
        assertThat(patience.whole()).hasMillis(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1,2,3", "1e9", "0x10", "1;2", "1.", ",5", "NaN", "99999999999"})
    void what_is_no_number_of_seconds_is_told(String asked) {
        assertThatThrownBy(() -> Patience.of(Optional.of(asked))).isInstanceOf(Refusal.class)
                .hasMessageContaining("timeout");
    }

    @Test
    void who_asks_for_nothing_gets_the_most() {
        assertThat(Patience.of(Optional.empty())).isEqualTo(Patience.LONGEST);
    }
}
