// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.article.Span;
import org.nutgraph.evaluate.StatedRelations.Stated;
import org.nutgraph.extract.Extractor;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.PropertyMatches;

import static org.assertj.core.api.Assertions.assertThat;

/** Statements beside what others marked in texts, by properties of Wikidata. */
final class RelationGoldIT {
    private static final double PRECISION = 0.78;
    private static final double RECALL = 0.125;
    private static final String PARENT = "P22";
    private static final String CHILD = "P40";
    private static final String COUNTRY = "P17";

    private static final RelationScorer SCORER = new RelationScorer(Project.ONTOLOGY, new PropertyMatches());

    private static GoldRelations gold(GoldRelations.Relation... relations) {
        List<GoldRelations.Thing> things = List.of(thing("PERSON", 0), thing("PERSON", 10), thing("PLACE", 20),
                thing("PLACE", 30));
        return new GoldRelations("one", "a text", things, List.of(relations));
    }

    private static GoldRelations.Thing thing(String kind, int begin) {
        return new GoldRelations.Thing(kind, List.of(new Span(begin, begin + 2)));
    }

    @Test
    void what_is_marked_from_both_sides_is_one_relation() {
        GoldRelations gold = gold(new GoldRelations.Relation(PARENT, 0, 1), new GoldRelations.Relation(CHILD, 1, 0));
        Stated right = new Stated(Lex.NG + "childOf", 0, 1);
        assertThat(SCORER.score(gold, Set.of(right))).containsEntry(right.term(), new RelationScore(1, 1, 1, 1));
        assertThat(SCORER.score(gold, Set.of(new Stated(Lex.NG + "childOf", 1, 0))))
                .containsEntry(right.term(), new RelationScore(1, 0, 1, 0));
    }

    @Test
    void what_follows_from_what_is_stated_is_found() {
        GoldRelations gold = gold(new GoldRelations.Relation(COUNTRY, 2, 3));
        String in = Lex.NG + "locatedIn";
        assertThat(SCORER.score(gold, Set.of(new Stated(in, 2, 1), new Stated(in, 1, 3))))
                .containsEntry(in, new RelationScore(1, 1, 2, 0));
    }

    @Test
    void much_of_what_is_stated_of_wikipedia_is_what_others_marked() {
        Optional<Path> file = Project.shared("gold/relations-wikipedia.jsonl");
        Assumptions.assumeTrue(file.isPresent());
        RelationEvaluation evaluation = new RelationEvaluation(Engine.shared(),
                new Extractor(Project.ONTOLOGY, Project.authority()), Project.ONTOLOGY).score(file.orElseThrow());
        evaluation.lines().forEach(System.err::println);
        assertThat(List.of(0, 1)).allSatisfy(half -> {
            assertThat(evaluation.precision(half).precision()).isGreaterThanOrEqualTo(PRECISION);
            assertThat(evaluation.recall(half).recall()).isGreaterThanOrEqualTo(RECALL);
        });
    }
}
