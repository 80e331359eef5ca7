// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An editor's vocabulary is read again by a running server, for its pages and for the articles it reads from then on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ReloadIT {
    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix lex: <https://w3id.org/nutgraph/lex/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;
    private static final String SHELTER = """
            ng:Shelter a owl:Class ; rdfs:subClassOf ng:Facility ; rdfs:label "shelter"@en ;
                lex:noun "shelter"@en , "refuge"@en ; lex:name "* Shelter"@en .
            """;
    private static final String RELATION = "ng:bakesFor a owl:ObjectProperty ; rdfs:domain ng:Agent ; "
            + "rdfs:range ng:Agent ; rdfs:label 'bakes for'@en ; ";

    @TempDir
    static Path directory;
    private static Newsroom newsroom;
    private static int articles;

    @BeforeAll
    static void serve() {
        newsroom = new Newsroom(directory);
    }

    @AfterAll
    static void stop() {
        newsroom.close();
    }

    private static HttpResponse<String> reload(String turtle) {
        newsroom.vocabulary(PREFIXES + turtle);
        return newsroom.send("POST", "reload", "", "");
    }

    /** Sends an article about a shelter, and gives how many things of each class were found in it. */
    private static JsonNode counts() throws IOException {
        articles++;
        HttpResponse<String> response = newsroom.send("POST", "articles", "text/plain", "The town opened Harbour "
                + "Street Shelter on Monday, and " + articles + " people slept there, the mayor, Ada Moss, said.");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return new ObjectMapper().readTree(response.body()).path("counts");
    }

    @Test
    @Order(1)
    void a_new_class_is_found_in_the_next_article() throws IOException {
        assertThat(counts().has("Shelter")).isFalse();
        HttpResponse<String> response = reload(SHELTER);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).contains("\"terms\"");
        assertThat(counts().path("Shelter").asInt()).isEqualTo(1);
        assertThat(newsroom.served().body("ont/Shelter", "Accept", "text/html")).contains("refuge");
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource(delimiter = ';', quoteCharacter = '^', value = {
            "ng:Pier rdfs:label 'pier'@en ng:Quay a owl:Class . ; :3: ; ontology-turtle",
            "un:A a owl:Class . ; :3: ; ontology-turtle",
            "RELATION lex:clause '{subject} [bake] for {goal}'@en . ; :3: ; ontology-slot",
            "RELATION lex:clause '{subject} {object}'@en . ; :3: ; ontology-clause",
            "RELATION lex:clause '{subject} [bake]'@en . ; :3: ; ontology-slot",
            "RELATION lex:phrase '{subject} (of|for)? {object}'@en . ; :3: ; ontology-clause",
            "RELATION lex:clause '{subject} (a|b)? (c|d)? (e|f)? (g|h)? [bake] for {object}'@en . ; :3: ; ontology-clause",
            "ng:Pier a owl:Class , rdfs:Class . ng:Pier rdfs:label 'pier'@en . ng:Pier lex:name '*'@en . ; :3: ; ontology-pattern",
            "ng:Upper a owl:Class . ng:Upper rdfs:label 'u'@en . ng:Upper rdfs:subClassOf ng:Lower . ng:Lower a owl:Class . ng:Lower rdfs:label 'l'@en . ng:Lower rdfs:subClassOf ng:Upper . ; :3: ; ontology-circle"})
    void a_broken_vocabulary_is_told_with_file_and_line_and_the_old_one_stays(String turtle, String line, String code)
            throws IOException {
        long before = newsroom.served().store().version().number();
        HttpResponse<String> response = reload(turtle.replace("RELATION", RELATION));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains(code, "mine.ttl" + line);
        assertThat(newsroom.served().store().version().number()).isEqualTo(before);
        assertThat(newsroom.served().get("ont/Shelter").statusCode()).isEqualTo(200);
        assertThat(counts().path("Shelter").asInt()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void what_was_mended_is_used_again() throws IOException {
        assertThat(reload("").statusCode()).isEqualTo(200);
        assertThat(counts().has("Shelter")).isFalse();
        assertThat(newsroom.served().get("ont/Shelter").statusCode()).isEqualTo(404);
        assertThat(reload(SHELTER + RELATION + "lex:example 'The {subject:Harbour Guild} bakes for {object:the Old "
                + "Fund}.'@en .").statusCode()).isEqualTo(200);
        assertThat(counts().path("Shelter").asInt()).isEqualTo(1);
    }
}
