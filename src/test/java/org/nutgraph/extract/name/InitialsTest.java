// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class InitialsTest {
    @ParameterizedTest
    @CsvSource({"Bank of Two Rivers, BTR, true", "Bank of Two Rivers, BOTR, true", "Ana Maria Lopez Ortiz, AMLO, true",
            "Bank of Two Rivers, B.T.R., true", "Bank of Two Rivers, BRT, false", "Bank, B, false",
            "Bank of Two Rivers, btr, false"})
    void an_acronym_fits_the_name_whose_initials_it_has(String name, String acronym, boolean fits) {
        assertThat(Initials.fit(name, acronym)).isEqualTo(fits);
    }
}
