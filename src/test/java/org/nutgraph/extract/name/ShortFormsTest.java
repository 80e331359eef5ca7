// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.ontology.Folded;

import static org.assertj.core.api.Assertions.assertThat;

final class ShortFormsTest {
    @ParameterizedTest
    @CsvSource({"PERSON, Ortiz, Ana María Ortiz, true", "PERSON, Maria Ortiz, Ana María Ortiz Vega, true",
            "PERSON, Ortiz María, Ana María Ortiz, false", "PLACE, York, New York, false",
            "ORG, Harbour Trust, Harbour Trust of Skye, true", "ORG, Harbour, Harbour Trust of Skye, false",
            "ORG, Harbour Trust, Harbour Trust Board, false", "ORG, Skerrow, Skerrow Ferries, true"})
    void a_shorter_name_is_one_of_the_same_kind_of_thing(String kind, String shorter, String longer, boolean one) {
        assertThat(ShortForms.of(kind, Folded.words(shorter), Folded.words(longer), "of"::equals,
                "ferries"::equals)).isEqualTo(one);
    }
}
