// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class PartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"DELMORE — ; The bank closed.",
            "PORT DELMORE, Ostland, Aug. 3 (Northwire) — ; At least 31 died.",
            "NEW KARVIK (NW) - ; \"We left,\" he said.", "ST. OSTRIN -- ; Two left.",
            "DELMORE, Sept. 12 –; Ana Ruiz left."})
    void a_dateline_is_no_part_of_the_first_sentence(String dateline, String sentence) {
        String begin = dateline.endsWith("–") ? dateline : dateline + " ";
        assertThat(Parts.of(begin + sentence)).containsExactly(begin, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The bank — The Northern one — closed.", "Delmore closed - Two left.",
            "NRA — the relief agency — closed.",
            "ID-2024 is a number.", "ANA RUIZ closed the bank, which was - as all know - old.", "It closed."})
    void what_is_no_dateline_stays(String text) {
        assertThat(Parts.of(text)).containsExactly(text);
    }

    @Test
    void a_magnitude_can_end_a_sentence() {
        assertThat(Parts.of("It cost £2.5m. Two years on, it closed.")).containsExactly("It cost £2.5m.",
                " Two years on, it closed.");
    }

    @Test
    void nothing_is_lost() {
        String text = "DELMORE — It cost £2.5m. Two years on, it closed.";
        assertThat(String.join("", Parts.of(text))).isEqualTo(text);
        assertThat(Parts.of("")).hasSizeLessThan(2);
    }
}
