// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.figure.FigureExtractor;
import org.nutgraph.extract.time.TimeExtractor;
import org.nutgraph.facts.Figure;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules are tuned on the texts whose id has an even hash, and what is wrong there is printed; the others are kept apart. */
final class FigureGoldIT {
    private static final Path GOLD = Shared.file("gold/figures.jsonl");

    @Test
    void figures_of_the_gold_file_are_found_with_value_and_unit() {
        Assumptions.assumeTrue(Files.exists(GOLD), GOLD + " is not here: figures are not scored");
        Ontology ontology = OntologyReader.read(List.of());
        FigureExtractor extractor = new FigureExtractor(ontology);
        TimeExtractor times = new TimeExtractor(ontology);
        List<FigureScore.Case> cases = GoldReader.figures(GOLD).stream()
                .map(gold -> new FigureScore.Case(gold, read(extractor, times, Engine.read(gold.text())))).toList();
        List<FigureScore.Case> tuning = half(cases, 0);
        List<FigureScore.Case> apart = half(cases, 1);
        FigureScore score = new FigureScore(ontology);
        score.byCollection(cases).forEach(FigureGoldIT::print);
        score.misses(tuning).forEach(System.err::println);
        print("tuning half", score.score(tuning));
        FigureScore.Row all = score.score(cases);
        print("all", all);
        FigureScore.Row unseen = score.score(apart);
        print("half kept apart", unseen);
        assertThat(all.overlapF1()).isGreaterThan(0.96);
        assertThat(all.valueRight()).isGreaterThan(0.932);
        assertThat(all.unitRight()).isGreaterThan(0.9);
        assertThat(unseen.valueRight()).isGreaterThan(0.92);
    }

    private static List<FigureScore.Case> half(List<FigureScore.Case> cases, int which) {
        return cases.stream().filter(text -> Math.floorMod(text.gold().id().hashCode(), 2) == which).toList();
    }

    private static List<Figure> read(FigureExtractor extractor, TimeExtractor times, AnnotatedArticle article) {
        return extractor.extract(article, new Dated(times.extract(article)));
    }

    private static void print(String name, FigureScore.Row row) {
        System.err.println(String.format(Locale.ROOT,
                "%-24s gold %4d found %4d same F1 %.3f overlap F1 %.3f value %.3f unit %.3f",
                name, row.gold(), row.found(), row.strictF1(), row.overlapF1(), row.valueRight(), row.unitRight()));
    }
}
