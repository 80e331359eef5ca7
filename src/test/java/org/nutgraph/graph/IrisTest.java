// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class IrisTest {
    @ParameterizedTest
    @CsvSource({"Andrés Manuel López Obrador,andres-manuel-lopez-obrador",
            "'  The U.S.—Mexico border ',the-u-s-mexico-border",
            "'!?',unnamed", "Ｆｕｌｌ ２,full-2"})
    void a_slug_is_lower_case_ascii(String name, String slug) {
        assertThat(Iris.slug(name)).isEqualTo(slug);
    }
}
