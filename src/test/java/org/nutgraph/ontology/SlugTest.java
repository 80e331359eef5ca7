// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class SlugTest {
    @ParameterizedTest
    @CsvSource({"José Núñez, jose-nunez", "U.S. Mint, u-s-mint", "Smith & Sons, smith-sons", "Łódź, lodz",
            "Straße, strasse"})
    void a_name_becomes_lower_case_ascii_with_hyphens(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void a_name_in_another_script_still_has_a_slug_of_its_own() {
        assertThat(Slug.of("東京")).isEqualTo("x-67714eac").isNotEqualTo(Slug.of("京東"));
    }
}
