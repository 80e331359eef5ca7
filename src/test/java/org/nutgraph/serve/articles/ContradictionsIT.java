// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;
import org.nutgraph.store.Resolution;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles are sent as texts, and what they contradict each other in is asked over HTTP. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ContradictionsIT {
    private static final List<String> ARTICLES = List.of(
            """
                    ---
                    date: 2024-12-03
                    ---
                    # Aid mission attacked

                    Rebels attacked the Northern Relief Mission on Sunday near Goma and killed 12 people. The Green Port Plan \
                    would create 900 jobs, the harbour office said. Atlas Steel plans to dismiss its chief executive, \
                    Milan Kova Horvat. The Old Port Plan would create 50 jobs a year.

                    The Harbour Light Programme would cost $40 million. The River Gate Programme would cost $3 million. \
                    Anna Torvald, the president of Iceland, was pleased. Ole Brandt, the mayor of Bergen, was not. \
                    Karl Ostby, a senator of the United States, stayed at home.

                    Corvell Oil was fined $90 million by the Marine Safety Board on Monday. The poet Amara Diallo Conde died in \
                    Nairobi on Sunday. The painter Moussa Sarr Ndiaye died in Kenya on Sunday. The Tarn Valley Bridge cost $3 million.
                    """,
            """
                    ---
                    date: 2024-12-04
                    ---
                    # Relief workers mourn

                    The Northern Relief Mission was attacked by rebels on Sunday near Goma, and 19 people were killed. \
                    The Green Port Plan would create 400 jobs, the union said. Atlas Steel dismissed Milan Kova Horvat. \
                    The Old Port Plan would create 600 jobs.

                    The Harbour Light Programme would cost $65 million. The River Gate Programme would cost about $3 million. \
                    Jon Birk, the president of Iceland, said nothing. O. Brandt, the mayor of Bergen, was ill. \
                    Nils Hauge, a senator of the United States, came late.

                    Corvell Oil, which was fined $70 million by the Marine Safety Board on Monday, said nothing. Amara Diallo Conde died in Mombasa on Saturday. \
                    Moussa Sarr Ndiaye died in Nairobi on Sunday. The Tarn Valley Bridge cost $5 million.
                    """);

    @TempDir
    static Path directory;
    private static Newsroom newsroom;
    private static List<String> rows = List.of();

    @BeforeAll
    static void send() throws IOException {
        newsroom = new Newsroom(directory);
        for (String article : ARTICLES) {
            HttpResponse<String> sent = newsroom.send("POST", "articles", "text/markdown", article);
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        }
        String query = Files.readString(Path.of("queries/where-do-articles-disagree.rq"));
        Resolution.run(newsroom.served().store(), Project.pipeline().identities(), Project.authority());
        rows = newsroom.served().query(query, "Accept", "text/csv").body().lines().skip(1).toList();
    }

    @AfterAll
    static void stop() {
        newsroom.close();
    }

    @Test
    void figures_of_one_event_and_of_one_plan_stand_side_by_side_with_their_sentences() {
        assertThat(rows).anyMatch(row -> row.startsWith("people,") && row.contains("killed 12 people")
                && row.contains("2024-12-04") && row.contains("19 people were killed"))
                .anyMatch(row -> row.startsWith("jobs,") && row.contains("harbour office said")
                        && row.contains("the union said"));
    }

    @Test
    void what_is_planned_here_and_done_there_stands_side_by_side() {
        assertThat(rows).anyMatch(row -> row.contains("Milan Kova Horvat") && row.contains(",happened,")
                && row.contains("planned") && row.contains("plans to dismiss") && row.contains("Steel dismissed"));
    }

    @Test
    void sums_of_money_of_one_plan_stand_side_by_side_if_they_differ() {
        assertThat(rows).anyMatch(row -> row.contains("$40 million") && row.contains("$65 million"))
                .noneMatch(row -> row.contains("River Gate"));
    }

    @Test
    void sums_without_a_noun_stand_side_by_side_if_they_are_of_one_event() {
        assertThat(rows).anyMatch(row -> row.contains(",$90 million,") && row.contains(",$70 million,"));
    }

    @Test
    void what_one_thing_costs_stands_side_by_side() {
        assertThat(rows).anyMatch(row -> row.contains(",$3 million,") && row.contains(",$5 million,"));
    }

    @Test
    void the_days_and_the_places_of_one_death_stand_side_by_side_but_not_a_place_beside_what_it_lies_in() {
        assertThat(rows).anyMatch(row -> row.contains("2024-12-01") && row.contains("2024-11-30")
                && row.contains("Conde"))
                .anyMatch(row -> row.contains(",Nairobi,") && row.contains(",Mombasa,"))
                .noneMatch(row -> row.startsWith("Moussa"));
    }

    @Test
    void two_people_in_a_post_of_which_there_is_one_stand_side_by_side() {
        assertThat(rows).anyMatch(row -> row.startsWith("president,") && row.contains("Anna Torvald, the president")
                && row.contains("Jon Birk, the president"))
                .noneMatch(row -> row.startsWith("mayor,") || row.startsWith("senator,"));
    }

    @Test
    void so_many_a_year_and_so_many_in_all_are_no_contradiction() {
        assertThat(newsroom.served()
                .query("""
                        PREFIX ng: <https://w3id.org/nutgraph/ont/>
                        SELECT (COUNT(?f) AS ?n) { ?f ng:value ?v ; ng:counts ?c FILTER(?v = 600 || ?v = 50 && EXISTS { ?f ng:per ?each }) }
                        """,
                        "Accept", "text/csv")
                .body()).contains("2");
        assertThat(rows).noneMatch(row -> row.contains("Old Port"));
    }
}
