// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.resource;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.Project;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.ontology.Known;
import org.nutgraph.serve.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.header;

/** Linked data over HTTP: a browser reads, a program gets RDF, both at the IRI. */
final class ResourcesIT {
    private static final Served SERVED = Served.start();
    private static final String BASE = Iris.DEFAULT.base();
    private static final String MARTA = "id/person/marta-quiroga";
    private static final String KEY = Iris.lastPart(Served.flood().name());
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    @Test
    void the_page_of_a_thing_has_each_fact_with_its_words_article_day_speaker_and_firmness() {
        HttpResponse<String> page = SERVED.get(MARTA, "Accept", BROWSER);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("<h1>Marta Quiroga</h1>", "Marta Quiroga (short)",
                "<mark>We moved 12,400 people</mark>", "A night on the river", "2026-03-03", ">River Agency</a>",
                "href=\"/id/org/river-agency\"", ">leads</a>", "href=\"/code/happened\"", "href=\"/code/planned\"",
                "over 300 new pumps.", "www.wikidata.org/entity/Q0")
                .doesNotContain("<script", "src=", "(from");
    }

    @Test
    void the_page_of_an_article_links_what_it_mentions_and_lists_what_it_states() {
        String page = SERVED.body("article/" + KEY, "Accept", BROWSER);
        assertThat(page).contains("<h1>A night on the river</h1>", "href=\"/id/person/marta-quiroga\"",
                "href=\"/id/org/the-valley-post\"", "https://example.org/river", "12,400");
        assertThat(SERVED.body("article/" + KEY + "/f/001", "Accept", BROWSER)).contains("12,400");
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,ttl", "application/ld+json,jsonld", "application/n-triples,nt", "application/rdf+xml,rdf",
            "application/trig,trig", "application/n-quads,nq"})
    void a_thing_is_rdf_by_header_by_suffix_and_by_parameter(String type, String name) {
        for (String path : List.of(MARTA, "article/" + KEY)) {
            HttpResponse<String> byHeader = SERVED.get(path, "Accept", type);
            assertThat(byHeader.statusCode()).as(byHeader.body()).isEqualTo(200);
            assertThat(header(byHeader, "Content-Type")).startsWith(type);
            assertThat(header(byHeader, "Vary")).contains("Accept");
            assertThat(header(byHeader, "Link")).contains("rel=\"alternate\"; type=\"text/html\"");
            assertThat(header(byHeader, "Content-Location")).isEqualTo("/" + path + "." + name);
            DatasetGraph parsed = parsed(byHeader.body(), type);
            assertThat(parsed.stream().anyMatch(quad -> quad.getSubject().hasURI(BASE + path))).isTrue();
            assertThat(parsed(SERVED.body(path + "." + name), type).stream().count())
                    .isEqualTo(parsed(SERVED.body(path + "?format=" + name), type).stream().count())
                    .isEqualTo(parsed.stream().count());
        }
    }

    @Test
    void an_article_as_data_is_its_graph() {
        DatasetGraph named = parsed(SERVED.body("article/" + KEY + ".trig"), "application/trig");
        Graph graph = named.getGraph(NodeFactory.createURI(Served.flood().name()));
        assertThat(graph.isIsomorphicWith(Served.flood().graph())).isTrue();
        assertThat(SERVED.body("graph/article/" + KEY, "Accept", "text/turtle")).contains("A night on the river");
    }

    /** The authority holds a hundred thousand things; the store has only those that articles name. */
    @Test
    void a_thing_of_the_authority_that_no_article_names_answers_too() {
        Known known = Project.authority().like("Pardubice").getFirst();
        String path = known.iri().substring(BASE.length());
        boolean stored = SERVED.store()
                .read(all -> all.contains(NodeFactory.createURI(known.iri()), Node.ANY, Node.ANY));
        assertThat(stored).isFalse();
        assertThat(SERVED.body(path, "Accept", BROWSER)).contains("<h1>" + known.label() + "</h1>",
                "No article here names it.", "href=\"/ont/");
        for (String format : List.of("ttl", "jsonld", "nt", "rdf", "trig")) {
            HttpResponse<String> data = SERVED.get(path + "." + format);
            assertThat(data.statusCode()).as(data.body()).isEqualTo(200);
            DatasetGraph parsed = parsed(data.body(), header(data, "Content-Type").replaceAll(";.*", ""));
            assertThat(parsed.contains(Node.ANY, NodeFactory.createURI(known.iri()), RDFS.label.asNode(),
                    NodeFactory.createLiteralString(known.label()))).isTrue();
            assertThat(parsed.contains(Node.ANY, NodeFactory.createURI(known.iri()), DCTerms.source.asNode(), Node.ANY))
                    .isTrue();
        }
        assertThat(header(SERVED.get(path, "Accept", "text/turtle"), "Content-Location")).endsWith(".ttl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id/person/nobody", "article/none", "id/", "id/person/marta-quiroga.exe", "graph/none",
            "id/person/%3Cscript%3E", "id/person/marta-quiroga/x"})
    void what_is_not_known_is_a_404_that_echoes_nothing_raw(String path) {
        HttpResponse<String> response = SERVED.get(path, "Accept", BROWSER);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).doesNotContain("<script");
    }

    @Test
    void what_cannot_be_given_as_asked_says_in_what_it_can() {
        assertThat(SERVED.get(MARTA, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(SERVED.get(MARTA + "?format=nonsense").body()).contains("ttl", "jsonld");
        assertThat(SERVED.get(MARTA + "?page=0").statusCode()).isEqualTo(400);
        assertThat(SERVED.body(MARTA + "?page=7", "Accept", BROWSER)).contains("Newer");
    }

    @Test
    void what_was_withdrawn_is_gone_and_what_was_merged_has_moved() {
        ArticleGraph other = new ArticleGraph(Iris.DEFAULT.articleGraph("b".repeat(16)), GraphFactory
                .createDefaultGraph());
        other.graph().add(NodeFactory.createURI(Iris.DEFAULT.article("b".repeat(16))), RDFS.label.asNode(),
                NodeFactory.createLiteralString("b"));
        other.graph().add(NodeFactory.createURI(BASE + "id/person/old"), DCTerms.isReplacedBy.asNode(),
                NodeFactory.createURI(BASE + MARTA));
        SERVED.store().put(List.of(other));
        HttpResponse<String> moved = SERVED.get("id/person/old", "Accept", BROWSER);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("/" + MARTA);
        // Who asks for data is led to data.
        assertThat(header(SERVED.get("id/person/old", "Accept", "text/turtle"), "Location")).isEqualTo("/" + MARTA);
        assertThat(header(SERVED.get("id/person/old.ttl"), "Location")).isEqualTo("/" + MARTA + ".ttl");
        assertThat(header(SERVED.get("id/person/old?format=nt"), "Location")).isEqualTo("/" + MARTA + "?format=nt");
        SERVED.store().withdraw(other.name());
        for (String path : List.of("article/" + "b".repeat(16), "id/local/" + "b".repeat(16) + "/somebody",
                "article/" + "b".repeat(16) + ".ttl", "graph/article/" + "b".repeat(16))) {
            assertThat(SERVED.get(path).statusCode()).as(path).isEqualTo(410);
        }
        assertThat(SERVED.get("id/person/old").statusCode()).isEqualTo(404);
        SERVED.store().put(List.of(other));
        assertThat(SERVED.get("article/" + "b".repeat(16)).statusCode()).isEqualTo(200);
        SERVED.store().withdraw(other.name());
    }

    @Test
    void markup_in_data_stays_text() {
        Graph graph = GraphFactory.createDefaultGraph();
        String evil = "<script>alert('x')</script>\" onmouseover=\"y";
        graph.add(NodeFactory.createURI(BASE + "id/person/evil"), RDFS.label.asNode(),
                NodeFactory.createLiteralString(evil));
        graph.add(NodeFactory.createURI(BASE + "id/person/evil"), RDFS.seeAlso.asNode(),
                NodeFactory.createURI("javascript:alert(1)"));
        SERVED.store().put(List.of(new ArticleGraph("urn:evil", graph)));
        String page = SERVED.body("id/person/evil", "Accept", BROWSER);
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "onmouseover=\"y", "href=\"javascript");
        SERVED.store().withdraw("urn:evil");
    }

    private static DatasetGraph parsed(String text, String type) {
        DatasetGraph all = DatasetGraphFactory.create();
        Lang lang = RDFLanguages.contentTypeToLang(type);
        RDFParser.fromString(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), lang).base(BASE)
                .parse(all);
        return all;
    }
}
