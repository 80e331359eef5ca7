// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.net.http.HttpResponse;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.serve.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.header;

final class VocabularyPagesIT {
    private static final Served SERVED = Served.start();

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    @Test
    void a_term_is_a_page_to_a_browser() {
        String page = SERVED.body("ont/leads", "Accept", "text/html");
        assertThat(page).contains("Is at the head of an organisation.", "href=\"/ont/Person\"", "href=\"/style.css\"");
        assertThat(SERVED.body("code/planned", "Accept", "text/html")).contains("Announced or promised");
        assertThat(SERVED.body("ont/", "Accept", "text/html")).contains("The vocabulary", "<svg",
                "href=\"/ont/Agent\"");
        assertThat(SERVED.body("lex/noun", "Accept", "text/html")).contains("<h1>");
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,ttl", "application/ld+json,jsonld", "application/rdf+xml,rdf", "application/n-triples,nt"})
    void a_term_and_the_whole_are_rdf_to_a_program(String type, String name) {
        for (String path : new String[]{"ont/leads", "code/planned", "ont/"}) {
            HttpResponse<String> response = SERVED.get(path, "Accept", type);
            assertThat(header(response, "Content-Type")).startsWith(type);
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type)).parse(graph);
            assertThat(graph.size()).isGreaterThan(path.endsWith("/") ? 1000 : 3);
        }
        assertThat(SERVED.get("ont/leads." + name).statusCode()).isEqualTo(200);
    }

    @Test
    void a_term_is_markdown_where_that_is_wanted() {
        HttpResponse<String> response = SERVED.get("ont/leads.md");
        assertThat(header(response, "Content-Type")).startsWith("text/markdown");
        assertThat(response.body()).startsWith("# leads");
        assertThat(header(response, "Link")).contains("text/turtle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ont/NoSuchTerm", "code/none", "ont/leads.exe", "ont/%3Cscript%3E", "lex/x/y"})
    void what_is_no_term_is_a_404(String path) {
        assertThat(SERVED.get(path).statusCode()).isEqualTo(404);
    }
}
