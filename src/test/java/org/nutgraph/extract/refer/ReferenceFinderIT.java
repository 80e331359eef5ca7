// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;

import static org.assertj.core.api.Assertions.assertThat;

/** Which words are a mention, where a noun goes back to a name. */
final class ReferenceFinderIT {
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());

    private static List<String> mentions(String text, String label) {
        return EXTRACTOR.extract(Engine.read(text)).entities().stream()
                .filter(entity -> entity.label().equals(label)).map(Entity::mentions).flatMap(List::stream)
                .map(Mention::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "\"We heard it,\" said Miro Danek, a 44-year-old teacher who lost his mother.; Miro Danek; a 44-year-old teacher",
            "Miro Danek, the newly appointed director, left.; Miro Danek; the newly appointed director"})
    void the_words_that_tell_more_of_a_noun_belong_to_the_mention(String text, String label, String mention) {
        assertThat(mentions(text, label)).contains(mention);
    }
}
