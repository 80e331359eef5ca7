// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.nutgraph.article.Span;
import org.nutgraph.problem.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a person found of claims, read back and counted. */
final class JudgementsTest {
    private static final List<Claim> CLAIMS = IntStream.range(0, 10).mapToObj(JudgementsTest::claim).toList();

    private static Claim claim(int number) {
        return new Claim("key" + number, "article", new Span(number, number + 1), "ng", "words", "sentence");
    }

    private static String judged(String verdict, int number) {
        return verdict + "\tkey" + number + "\tarticle\t0-1\tng";
    }

    @Test
    void the_share_of_right_claims_is_that_of_the_judged_ones() {
        Judgements judgements = Judgements.read(List.of("# by hand", judged("right", 0), judged("wrong", 1),
                judged("right", 2), judged("?", 3), judged("right", 99), ""), "sheet");
        assertThat(judgements.tally(CLAIMS)).isEqualTo(new Judgements.Tally(10, 3, 2));
        assertThat(judgements.tally(CLAIMS).precision()).isBetween(0.66, 0.67);
        assertThat(judgements.line(CLAIMS.get(1))).isEqualTo("wrong\tkey1\tarticle\t1-2\tng\twords\tsentence");
        assertThat(judgements.line(CLAIMS.get(3))).startsWith("?\tkey3\t");
    }

    @Test
    void every_draw_is_the_same_draw() {
        assertThat(Judgements.draw(CLAIMS.reversed(), 4, "a")).isEqualTo(Judgements.draw(CLAIMS, 4, "a")).hasSize(4);
    }

    @Test
    void a_line_that_is_no_judgement_is_named() {
        assertThatThrownBy(() -> Judgements.read(List.of(judged("right", 0), "maybe\tkey1"), "sheet"))
                .isInstanceOfSatisfying(InvalidInput.class,
                        broken -> assertThat(broken.code()).isEqualTo("judgement-line"))
                .hasMessageContaining("sheet line 2");
    }
}
