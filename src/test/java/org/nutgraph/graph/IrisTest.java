// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import org.junit.jupiter.api.Test;

import org.nutgraph.article.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

final class IrisTest {
    private static final Iris IRIS = new Iris("https://news.example/");

    @Test
    void everything_is_below_the_base() {
        assertThat(IRIS.passage("ab", new Span(3, 9))).isEqualTo("https://news.example/article/ab#char=3,9");
        assertThat(IRIS.numbered("ab", "f", 7)).isEqualTo("https://news.example/article/ab/f/007");
        assertThat(IRIS.thing("measure", "Años de cárcel")).isEqualTo("https://news.example/id/measure/anos-de-carcel");
        assertThatIllegalArgumentException().isThrownBy(() -> new Iris("https://news.example"));
    }

    @Test
    void a_thing_of_one_article_is_not_shared() {
        assertThat(IRIS.shared(IRIS.thing("org", "Council"))).isTrue();
        assertThat(IRIS.shared(IRIS.local("ab", "Council"))).isFalse();
    }
}
