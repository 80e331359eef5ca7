// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.console;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.ontology.Lex;
import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;
import static org.nutgraph.serve.Served.header;

/** The query page as those see it who run no scripts. */
final class QueryConsoleIT {
    private static final Served SERVED = Served.start(SavedQueries.builtIn(), Limits.USUAL);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    private static HttpResponse<String> ask(String query) {
        return SERVED.post("query", FORM, "query=" + encoded(query));
    }

    @Test
    void a_posted_query_is_answered_with_a_table_that_links_to_our_pages() {
        HttpResponse<String> page = ask(
                "PREFIX ng: <" + Lex.NG + "> SELECT ?who ?kind { ?who a ng:Person, ?kind } ORDER BY ?who");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("2 rows", "href=\"/id/person/marta-quiroga\"",
                "href=\"/ont/Person\">ng:Person<",
                "/query?query=PREFIX+ng");
        assertThat(ask("ASK { ?s ?p ?o }").body()).contains("<h2>Answer</h2>").containsIgnoringCase("yes");
        assertThat(ask("CONSTRUCT WHERE { ?s a <" + Lex.NG + "Article> }").body()).contains("ng:Article");
    }

    @Test
    void the_form_keeps_the_query_also_one_that_is_an_example_or_has_markup() {
        assertThat(SERVED.get("query?query=" + encoded("# </textarea><script>")).body())
                .contains("# &lt;/textarea&gt;&lt;script&gt;").doesNotContain("</textarea><script>");
        assertThat(SERVED.body("query?example=what-did-someone-say")).contains("SELECT", "Gretchen Kuhner");
        assertThat(SERVED.get("query?example=none").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"SELECT nonsense,400,cannot be read",
            "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } },400,SERVICE",
            "SELECT (<java:java.lang.System.exit>(1) AS ?x) {},400,cannot be run",
            "JSON { 'a' : 1 } WHERE { },400,kind"})
    void what_cannot_be_answered_says_why_beside_the_query(String query, int status, String said) {
        HttpResponse<String> page = ask(query);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(status);
        assertThat(page.body()).contains("role=\"alert\"", said, "<textarea");
    }

    @Test
    void rows_and_queries_have_bounds() {
        assertThat(ask("SELECT * { ?a ?b ?c . ?d ?e ?f }").body()).contains("The first 1,000 rows; there are more.");
        assertThat(ask("SELECT * { ?a ?b ?c } LIMIT 3").body()).contains("3 rows");
        assertThat(ask("#" + "x".repeat(100_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void its_policy_lets_no_script_of_elsewhere_run_and_none_in_the_page() {
        String policy = header(SERVED.get("query"), "Content-Security-Policy");
        assertThat(policy).contains("default-src 'none'", "script-src 'self';", "connect-src 'self';")
                .doesNotContain("unsafe", "http", "*", "blob:");
        assertThat(header(SERVED.get(""), "Content-Security-Policy")).doesNotContain("script-src", "connect-src");
        assertThat(SERVED.body("query")).doesNotContain("<script>", "onload=", "javascript:");
    }

    @Test
    void the_files_it_loads_are_kept_by_browsers() {
        for (String path : new String[]{VendoredFiles.EDITOR, VendoredFiles.STYLE, VendoredFiles.OURS}) {
            HttpResponse<String> file = SERVED.get(path.substring(1));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(header(file, "Cache-Control")).isEqualTo(path.equals(VendoredFiles.OURS)
                    ? "public, no-cache"
                    : "public, max-age=31536000, immutable");
            assertThat(SERVED.get(path.substring(1), "If-None-Match", header(file, "ETag")).statusCode())
                    .isEqualTo(304);
        }
        assertThat(header(SERVED.get(VendoredFiles.EDITOR.substring(1)), "Content-Type"))
                .startsWith("text/javascript");
    }

    @Test
    void a_browser_at_the_endpoint_is_led_here_and_a_program_is_not() {
        assertThat(SERVED.get("sparql", "Accept", "*/*").body()).contains("sparql-service-description");
        HttpResponse<String> led = SERVED.get("sparql", "Accept", BROWSER);
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(header(led, "Location")).isEqualTo("/query");
        assertThat(SERVED.query("ASK {}", "Accept", BROWSER).statusCode()).isEqualTo(200);
    }
}
