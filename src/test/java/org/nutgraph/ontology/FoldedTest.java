// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

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
}
