// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What pronouns and descriptions of news stand for, beside what others marked; {@code nutgraph evaluate --references} shows the engine's own too. */
final class ReferenceGoldIT {
    private static final double PRECISION = 0.65;
    private static final double RECALL = 0.27;
    private static final ReferenceScorer SCORER = new ReferenceScorer(Project.ONTOLOGY);

    private static GoldChains.Marked marked(int begin, int end, boolean named, String chain) {
        return new GoldChains.Marked(new Span(begin, end), "PERSON", named, chain);
    }

    @Test
    void a_pronoun_is_right_if_it_is_of_the_chain_that_the_names_are_of() {
        String text = "Ana Ruiz met Bo Lund. She left.";
        GoldChains gold = new GoldChains(text, "", List.of(marked(0, 8, true, "a"), marked(13, 20, true, "b"),
                marked(22, 25, false, "a")));
        Span she = new Span(22, 25);
        assertThat(SCORER.score(gold, List.of(new ReferenceScorer.Chain(List.of(new Span(0, 8)), List.of(she)))))
                .containsOnly(Map.entry("he, she", new Score(1, 1, 1)));
        assertThat(SCORER.score(gold, List.of(new ReferenceScorer.Chain(List.of(new Span(13, 20)), List.of(she)))))
                .containsOnly(Map.entry("he, she", new Score(0, 1, 1)));
    }

    @Test
    void most_words_of_news_that_are_given_a_name_are_given_the_right_one() {
        Optional<Path> file = Project.shared("gold/entities-wikinews.jsonl");
        Assumptions.assumeTrue(file.isPresent());
        ReferenceEvaluation evaluation = new ReferenceEvaluation(Engine.shared(), Project.ONTOLOGY,
                Project.authority(), article -> List.of()).score(file.orElseThrow());
        evaluation.lines().forEach(System.err::println);
        assertThat(List.of(0, 1)).allSatisfy(half -> {
            assertThat(evaluation.all(half).precision()).isGreaterThanOrEqualTo(PRECISION);
            assertThat(evaluation.all(half).recall()).isGreaterThanOrEqualTo(RECALL);
        });
    }
}
