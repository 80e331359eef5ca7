// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.text.Normalizer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class FoldedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Skerrow Harbour Trust | skerrow harbour trust
            São Brumão                | sao brumao
            U.N. of  Tides, Inc.      | un of tides inc
            İskerrow-on-Sea           | iskerrow on sea
            Theodora                  | theodora
            Pier 4½                   | pier 4½
            '...'                     | ''
            """)
    void a_name_is_compared_without_accents_case_marks_and_leading_article(String name, String folded) {
        assertThat(Folded.text(name)).isEqualTo(folded);
        assertThat(String.join(" ", Folded.words(name))).isEqualTo(folded);
    }

    @Test
    void a_letter_is_the_same_with_its_accent_in_it_or_behind_it() {
        assertThat(IntStream.range(0, 0x300).mapToObj(letter -> "a" + Character.toString(letter) + "b"))
                .allSatisfy(name -> assertThat(Folded.text(name))
                        .isEqualTo(Folded.text(Normalizer.normalize(name, Normalizer.Form.NFD) + "\u0300")));
    }
}
