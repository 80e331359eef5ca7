// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.relate;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** Where things lie and what they belong to, as told beside their names, in sentences of our own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class EnclosuresIT {
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());

    private static String related(String text) {
        Facts facts = EXTRACTOR.extract(Engine.read(text));
        Map<String, String> labels = facts.entities().stream().collect(Collectors.toMap(Entity::id, Entity::label));
        return facts.facts(Statement.class).stream()
                .map(fact -> labels.get(fact.subject()) + " "
                        + fact.predicate().substring(fact.predicate().lastIndexOf('/') + 1)
                        + " " + labels.get(fact.object()))
                .sorted().collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rain fell on Graz, Austria, at noon. | Graz locatedIn Austria
            Rain fell on Oaxaca, in southern Mexico, at noon. | Oaxaca locatedIn Mexico
            Rain fell in Lima, in Chile and in Bolivia. | ''
            Rain fell in Lima, Cusco and Puno. | ''
            Rain fell in the U.S. state of Oregon. | Oregon locatedIn U.S.
            Rain fell in the Tyrol region of western Austria. | Tyrol locatedIn Austria
            The deputy mayor is Tom Aldana (Progress Party). | Tom Aldana memberOf Progress Party
            Rumours about Tom Aldana (Reuters) spread. | ''
            """)
    void what_stands_beside_a_name_relates_it(String text, String expected) {
        assertThat(related(text)).isEqualTo(expected);
    }
}
