// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nutgraph.Project;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose words they are that do not stand between marks: transcripts, "I", and what is told around a quoted part. */
final class SpokenIT {
    private static final String REMARKS = """
            # Remarks by Mayor Ines Talbot at the Reopening of the Skerrow Bridge

            Skerrow Town Hall

            2:05 P.M.

            THE MAYOR: Thank you, everybody. (Applause.) We will plant 400 trees along the road.

            And I closed the old bridge myself.

            DEPUTY MAYOR LUND: (Off microphone.) The council spent $3 million on the bridge.

            Q Mayor Talbot, when does the road open?

            THE MAYOR: On Monday.

            END 2:31 P.M.
            """;

    @Test
    void every_paragraph_of_a_transcript_is_given_to_who_takes_the_turn() {
        assertThat(told(REMARKS)).containsExactly(
                "Ines Talbot: Thank you, everybody. (Applause.) We will plant 400 trees along the road.",
                "Ines Talbot: And I closed the old bridge myself.",
                "LUND: The council spent $3 million on the bridge.",
                "?: Mayor Talbot, when does the road open?", "Ines Talbot: On Monday.");
    }

    @Test
    void figures_are_given_by_who_names_them() {
        Facts facts = facts(REMARKS);
        assertThat(facts.facts(Figure.class)).filteredOn(figure -> figure.text().contains("400"))
                .singleElement().satisfies(figure -> assertThat(figure.setting().statedBy().map(id -> label(facts, id)))
                        .contains("Ines Talbot"));
    }

    @Test
    void what_is_told_around_a_quoted_part_is_the_speakers_too() {
        Facts facts = facts("""
                Ines Talbot, the mayor, said the council had approved a "historic" budget of $3 million in May.

                The "ghost bridge" cost $5 million.
                """);
        assertThat(facts.facts(Quotation.class)).singleElement().satisfies(said -> {
            assertThat(said.text()).isEqualTo("historic");
            assertThat(said.kind()).isEqualTo(Quotation.Kind.MIXED);
        });
        assertThat(facts.facts(Figure.class)).extracting(figure -> figure.setting().statedBy()
                .map(id -> label(facts, id)).orElse("the article")).containsExactly("Ines Talbot", "the article");
    }

    @Test
    void i_in_what_is_said_is_the_speaker() {
        Facts facts = facts(
                """
                        "I signed the Harbour Treaty on Monday," said Omar Lindqvist, the mayor of Skerrow. "My deputy resigned."

                        Lindqvist told reporters: "Ruth Vane said, 'I founded the Tide Institute in 1999.'"
                        """);
        assertThat(facts.entities()).filteredOn(entity -> entity.label().equals("Omar Lindqvist")).singleElement()
                .satisfies(speaker -> assertThat(speaker.mentions()).extracting(mention -> mention.text())
                        .contains("I", "My"));
        assertThat(facts.facts(Statement.class)).filteredOn(statement -> label(facts, statement.object())
                .equals("Tide Institute")).noneMatch(statement -> label(facts, statement.subject())
                        .equals("Omar Lindqvist"));
    }

    @Test
    void an_interview_names_its_speakers_in_small_letters() {
        assertThat(told("""
                # The woman who mends clocks

                Hanna Brekke: How did you begin?

                Paul Osei: My uncle had a shop in Skerrow.

                It was full of clocks.

                Hanna Brekke: Do they still run?

                Paul Osei: All but two of them.
                """)).containsExactly("Hanna Brekke: How did you begin?",
                "Paul Osei: My uncle had a shop in Skerrow.", "Paul Osei: It was full of clocks.",
                "Hanna Brekke: Do they still run?", "Paul Osei: All but two of them.");
    }

    @Test
    void a_colon_alone_makes_no_transcript() {
        assertThat(told("""
                # Council plan for the harbour

                SUBJECT: The harbour wall is to be raised by a metre.

                Ines Talbot: the plan is ready and the money is there.

                A Skerrow firm builds the wall.

                Q: How long does it take? The work takes two years.

                PROMISE KEPT: The road was opened in May.
                """)).isEmpty();
    }

    private static Facts facts(String text) {
        return Project.pipeline().facts(ArticleReader.read(text.getBytes(StandardCharsets.UTF_8), "transcript.md"));
    }

    private static String label(Facts facts, String id) {
        return facts.entities().stream().filter(entity -> entity.id().equals(id)).map(Entity::label).findFirst()
                .orElse("");
    }

    private static List<String> told(String text) {
        Facts facts = facts(text);
        return facts.facts(Quotation.class).stream().map(said -> said.speaker().map(speaker -> speaker.entity()
                .map(id -> label(facts, id)).orElse(speaker.text() + "?")).orElse("?") + ": " + said.text()).toList();
    }
}
