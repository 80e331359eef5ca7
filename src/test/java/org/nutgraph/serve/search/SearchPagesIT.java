// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;

final class SearchPagesIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.start(new SavedQueries(List.of()), Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void a_program_gets_json_with_all_that_is_known_of_what_was_found() throws Exception {
        JsonNode first = JSON.readTree(served.body("search?q=quiro&kind=Person")).path("results").path(0);
        assertThat(first.path("iri").asText()).endsWith("/person/marta-quiroga");
        assertThat(first.path("label").asText()).isEqualTo("Marta Quiroga");
        assertThat(first.path("names").toString()).contains("Marta Quiroga (short)");
        assertThat(first.path("articles").asInt()).isEqualTo(1);
    }

    @Test
    void quoted_words_come_with_speaker_and_article() throws Exception {
        JsonNode first = JSON.readTree(served.body("search?q=moved+12,400&kind=Quotation")).path("results").path(0);
        assertThat(first.path("text").asText()).isEqualTo("We moved 12,400 people");
        assertThat(first.path("speaker").asText()).isEqualTo("Marta Quiroga");
        assertThat(first.path("article").asText()).contains("/article/");
    }

    @Test
    void a_browser_gets_a_page_that_leads_on_within_this_server() {
        String page = served.body("search?q=quiroga", "Accept", "text/html");
        assertThat(page).contains("<a href=\"/id/person/marta-quiroga\">Marta Quiroga</a>", "<form")
                .doesNotContain("<script");
    }

    @Test
    void the_next_page_is_named() throws Exception {
        JsonNode page = JSON.readTree(served.body("search?kind=Class&limit=3"));
        assertThat(page.path("results")).hasSize(3);
        JsonNode next = JSON.readTree(served.body(page.path("next").asText().substring(1)));
        assertThat(next.path("offset").asInt()).isEqualTo(3);
        assertThat(next.path("results").path(0)).isNotEqualTo(page.path("results").path(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x>", "' onmouseover='x"})
    void what_a_stranger_writes_is_shown_as_text(String text) {
        String page = served.body("search?q=" + Served.encoded(text) + "&kind=" + Served.encoded(text), "Accept",
                "text/html");
        assertThat(page).doesNotContain(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search?q=a&limit=0", "search?q=a&limit=101", "search?q=a&offset=-1",
            "search?q=a&offset=99999999999", "search?q=a&limit=x"})
    void a_page_out_of_range_is_refused(String path) {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("search-page");
    }

    @Test
    void an_answer_is_kept_until_the_store_changes() {
        HttpResponse<String> first = served.get("search?q=marta");
        String tag = Served.header(first, "ETag");
        assertThat(served.get("search?q=marta", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
}
