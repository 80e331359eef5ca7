// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;
import static org.nutgraph.serve.Served.header;

final class QueryPagesIT {
    private static final SavedQueries QUERIES = SavedQueries.builtIn();
    private static final Served SERVED = Served.start(QUERIES, Limits.USUAL);
    private static final ObjectMapper JSON = new ObjectMapper();

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    @Test
    void the_list_is_a_page_json_and_turtle() throws Exception {
        assertThat(SERVED.body("queries", "Accept", "text/html")).contains("Who said what", "/queries/who-said-what");
        JsonNode list = JSON.readTree(SERVED.body("queries", "Accept", "application/json")).get("queries");
        assertThat(list).hasSize(QUERIES.all().size());
        assertThat(list.findValuesAsText("name")).contains("who-said-what", "statements-as-rdf-1-2");
        assertThat(SERVED.body("queries?format=ttl")).contains("shacl#SPARQLExecutable");
    }

    @Test
    void every_saved_query_answers_in_every_format_it_offers() {
        for (SavedQuery saved : QUERIES.all()) {
            String[] formats = saved.query().isSelectType()
                    ? new String[]{"html", "json", "csv", "tsv", "xml", "text", "ttl"}
                    : new String[]{"html", "ttl", "nt"};
            for (String format : formats) {
                HttpResponse<String> response = SERVED.get("queries/" + saved.name() + "?format=" + format);
                assertThat(response.statusCode()).as(saved.name() + " " + format + " " + response.body())
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"application/sparql-results+json", "application/json", "text/csv", "application/sparql-results+xml",
            "text/tab-separated-values"})
    void rows_are_negotiated_and_have_a_suffix(String type) {
        HttpResponse<String> response = SERVED.get("queries/who-is-mentioned", "Accept", type);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        assertThat(SERVED.body("queries/who-is-mentioned.csv"))
                .isEqualTo(SERVED.body("queries/who-is-mentioned?format=csv"));
    }

    @Test
    void rows_as_turtle_are_a_result_set_with_the_same_rows() {
        ResultSet rows = ResultSetFactory.makeResults(RDFParser
                .fromString(SERVED.body("queries/what-is-counted", "Accept", "text/turtle"), Lang.TURTLE).toModel());
        ResultSet same = ResultSetFactory.fromJSON(new ByteArrayInputStream(
                SERVED.body("queries/what-is-counted.json").getBytes(StandardCharsets.UTF_8)));
        assertThat(rows.hasNext()).isTrue();
        assertThat(ResultsCompare.equalsByTerm(RowSet.adapt(rows), RowSet.adapt(same))).isTrue();
    }

    @Test
    void an_answer_is_paged_on_the_parsed_query_and_its_pages_add_up() {
        String all = SERVED.body("queries/what-is-counted.csv?limit=10000");
        List<String> lines = all.lines().skip(1).toList();
        StringBuilder pages = new StringBuilder();
        for (int offset = 0; offset < lines.size(); offset++) {
            HttpResponse<String> page = SERVED.get("queries/what-is-counted.csv?limit=1&offset=" + offset);
            pages.append(page.body().lines().skip(1).toList().getFirst()).append('\n');
            assertThat(header(page, "Link").contains("rel=\"next\"")).isEqualTo(offset < lines.size() - 1);
            assertThat(header(page, "Link").contains("rel=\"prev\"")).isEqualTo(offset > 0);
        }
        assertThat(pages.toString().lines().toList()).isEqualTo(lines).hasSizeGreaterThan(1);
        assertThat(SERVED.body("queries/what-is-counted?limit=1&offset=1", "Accept", "text/html"))
                .contains("Answers 2 to 2", ">Before</a>");
    }

    @Test
    void a_parameter_is_a_term_whatever_it_holds() {
        assertThat(SERVED.body("queries/which-figures-are-at-least.csv?least=12000")).contains("12400");
        assertThat(SERVED.body("queries/which-figures-are-at-least.csv?least=13000")).doesNotContain("12400");
        String attack = "River\" } UNION { ?who ?p ?name } #<script>";
        assertThat(SERVED.body("queries/what-else-is-it-called.csv?name=" + encoded(attack)).lines()).hasSize(1);
        assertThat(SERVED.body("queries/what-else-is-it-called?name=" + encoded(attack), "Accept", "text/html"))
                .contains("&lt;script&gt;").doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({"queries/none,404,query-unknown", "queries/which-figures-are-at-least?least=many,400,parameter-value",
            "queries/who-said-what?x=1,400,parameter-unknown", "queries/who-said-what?limit=0,400,page-malformed",
            "queries/who-said-what?offset=-1,400,page-malformed",
            "queries/who-said-what?limit=99999,400,page-malformed",
            "queries/who-said-what?format=nt,406,not-acceptable",
            "queries/statements-as-rdf-1-2?format=jsonld,406,not-acceptable"})
    void what_cannot_be_answered_says_why(String path, int status, String code) {
        HttpResponse<String> response = SERVED.get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(code);
    }

    @Test
    void other_formats_are_told_with_the_parameters_and_a_suffix_that_is_none_is_refused() {
        String links = header(SERVED.get("queries/what-else-is-it-called?name=A%20B&format=html"), "Link");
        assertThat(links)
                .contains("</queries/what-else-is-it-called.csv?name=A+B>; rel=\"alternate\"; type=\"text/csv\"");
        assertThat(SERVED.get("queries/who-said-what.nt").statusCode()).isEqualTo(406);
        assertThat(SERVED.get("queries/who-said-what.nonsense.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void the_api_is_told_to_people_with_a_form_for_every_query() {
        String page = SERVED.body("api");
        for (SavedQuery saved : QUERIES.all()) {
            assertThat(page).contains("action=\"/queries/" + saved.name() + "\"", "id=\"" + saved.name() + "\"");
            saved.parameters().forEach(parameter -> assertThat(page).contains("name=\"" + parameter.name() + "\""));
        }
        assertThat(QUERIES.all()).allMatch(saved -> saved.topic().isEmpty() || saved.topic().get().matches("[a-z]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi.json", "api"})
    void who_has_the_contract_is_not_sent_it_again(String path) {
        String tag = Served.header(SERVED.get(path), "ETag");
        assertThat(tag).isNotEmpty();
        assertThat(SERVED.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void the_contract_has_each_query_with_its_parameters() throws Exception {
        JsonNode contract = JSON.readTree(SERVED.body("openapi.json"));
        assertThat(contract.get("openapi").asText()).isEqualTo("3.1.0");
        for (SavedQuery saved : QUERIES.all()) {
            JsonNode get = contract.at("/paths/~1queries~1" + saved.name() + "/get");
            assertThat(get.get("summary").asText()).isEqualTo(saved.question());
            assertThat(get.get("parameters").findValuesAsText("name"))
                    .containsAll(saved.parameters().stream().map(it -> it.name()).toList());
        }
        assertThat(contract.findValuesAsText("operationId")).doesNotHaveDuplicates();
        assertThat(contract.findValuesAsText("$ref")).isNotEmpty()
                .allMatch(ref -> !contract.at(ref.substring(1)).isMissingNode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT DISTINCT ?query { ?sq a <http://www.w3.org/ns/shacl#SPARQLExecutable> ; "
            + "<http://www.w3.org/ns/shacl#select>|<http://www.w3.org/ns/shacl#construct> ?query ; "
            + "<http://www.w3.org/2000/01/rdf-schema#comment> ?comment }"})
    void editors_find_the_queries_inside_of_the_endpoint(String query) throws Exception {
        JsonNode rows = JSON.readTree(SERVED.query(query, "Accept", "application/sparql-results+json").body())
                .at("/results/bindings");
        assertThat(rows).hasSize(QUERIES.all().size());
        rows.findValues("query").forEach(text -> {
            assertThat(QueryFactory.create(text.get("value").asText())).isNotNull();
            assertThat(SERVED.query(text.get("value").asText()).statusCode()).isEqualTo(200);
        });
        String prefixes = SERVED.query("SELECT ?p ?n { ?d <http://www.w3.org/ns/shacl#prefix> ?p ; "
                + "<http://www.w3.org/ns/shacl#namespace> ?n }", "Accept", "text/csv").body();
        assertThat(prefixes).contains("ng,https://w3id.org/nutgraph/ont/");
    }
}
