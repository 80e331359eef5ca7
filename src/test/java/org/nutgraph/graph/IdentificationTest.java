// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

import org.nutgraph.Examples;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Identity;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.resolve.Corrections;
import org.nutgraph.resolve.Subject;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class IdentificationTest {
    private static final GraphWriter WRITER = new GraphWriter(OntologyReader.read(List.of()), Iris.DEFAULT, "1",
            Detail.FULL);
    private static final Facts FLOOD = Examples.flood();

    @Test
    void other_identities_give_a_stored_graph_the_bytes_that_extraction_gives_with_them() {
        ArticleGraph stored = WRITER.write(FLOOD);
        Facts other = identified("person/somebody-else", "org/water-board", "person/ines-falk", "org/valley-post");
        assertThat(text(again(stored, other))).isEqualTo(text(WRITER.write(other)));
    }

    @Test
    void two_things_that_became_one_can_be_told_apart_again() {
        Facts merged = identified("org/river-agency", "org/river-agency", "org/river-agency", "org/river-agency");
        ArticleGraph one = again(WRITER.write(FLOOD), merged);
        assertThat(text(one)).isEqualTo(text(WRITER.write(merged))).isNotEqualTo(text(WRITER.write(FLOOD)));
        assertThat(text(again(one, FLOOD))).isEqualTo(text(WRITER.write(FLOOD)));
    }

    @Test
    void what_identity_is_decided_from_is_kept() {
        StoredArticle stored = StoredArticle.of(Iris.DEFAULT, WRITER.write(FLOOD));
        assertThat(stored.all()).extracting(Subject::label).containsExactly("Marta Quiroga", "River Agency",
                "Ines Falk", "The Valley Post");
        Subject first = stored.all().getFirst();
        assertThat(first.posts()).containsExactly("director River Agency");
        assertThat(first.spans()).hasSize(1);
        assertThat(first.type()).isEqualTo(Lex.NG + "Person");
    }

    @Test
    void a_decision_tells_its_method_and_score() {
        Node decision = Sheet.iri("https://w3id.org/nutgraph/article/aaaaaaaaaaaaaaaa/n/001");
        assertThat(Unidentification.strings(WRITER.write(FLOOD).graph(), decision, Vocabulary.CONFIDENCE))
                .containsExactly("0.8");
        assertThat(Unidentification.strings(WRITER.write(FLOOD).graph(), decision, Vocabulary.METHOD))
                .containsExactly("authority-name");
    }

    private static ArticleGraph again(ArticleGraph stored, Facts facts) {
        Map<String, Identity> identities = new LinkedHashMap<>();
        for (Entity entity : facts.entities()) {
            identities.put(Subject.id(identities.size() + 1), entity.identity().orElseThrow());
        }
        return StoredArticle.of(Iris.DEFAULT, stored).identified(identities, Corrections.NONE);
    }

    /** The second time with a finer class and a set name, which must come off again too. */
    private static Facts identified(String... iris) {
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : FLOOD.entities()) {
            Identity.Why why = new Identity.Why(Optional.of(entity.type()),
                    Optional.of("Set " + entities.size()), List.of(Lex.NGC + "byName"), 2);
            entities.add(entity.identified(new Identity(Examples.ID + iris[entities.size()],
                    List.of("http://www.wikidata.org/entity/Q1"), "correction", 0.5, why)));
        }
        return FLOOD.withEntities(entities);
    }

    private static String text(ArticleGraph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfOutput.write(List.of(graph), RdfFormat.TRIG, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
