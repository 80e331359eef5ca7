// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.nutgraph.Examples;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

final class GraphWriterTest {
    private static final String ARTICLE = "https://w3id.org/nutgraph/article/aaaaaaaaaaaaaaaa";
    private final ArticleGraph full = write(Detail.FULL);

    @Test
    void every_fact_leads_to_its_words_its_sentence_and_its_article() {
        Node figure = node(ARTICLE + "/f/001");
        assertThat(has(figure, Vocabulary.REPORTED_IN, node(ARTICLE))).isTrue();
        assertThat(has(figure, Vocabulary.EVIDENCE, node(ARTICLE + "#char=0,85"))).isTrue();
        assertThat(values(node(ARTICLE + "#char=60,66"), Vocabulary.TEXT)).containsExactly("12,400");
        assertThat(values(figure, Vocabulary.VALUE)).containsExactly("12400.0");
    }

    @Test
    void a_noun_the_vocabulary_does_not_have_becomes_a_concept_with_a_label() {
        Node measure = node(Examples.ID + "measure/new-pumps");
        assertThat(has(node(ARTICLE + "/f/002"), Vocabulary.COUNTS, measure)).isTrue();
        assertThat(values(measure, RDFS.label.asNode())).containsExactly("new pumps");
    }

    @Test
    void a_post_in_a_known_organisation_is_the_same_in_every_article() {
        assertThat(has(node(ARTICLE + "/t/001"), Vocabulary.ROLE, node(Examples.ID + "position/director-river-agency")))
                .isTrue();
    }

    @Test
    void that_words_name_something_is_as_sure_as_the_words_and_what_they_name_as_the_decision() {
        assertThat(values(node(ARTICLE + "/m/001"), Vocabulary.CONFIDENCE)).containsExactly("0.9");
        assertThat(values(node(ARTICLE + "/n/001"), Vocabulary.CONFIDENCE)).containsExactly("0.8");
    }

    @Test
    void a_statement_is_a_plain_triple_too_if_it_is_told_as_a_fact() {
        Node statement = node(ARTICLE + "/s/001");
        Node leads = node(Lex.NG + "leads");
        assertThat(has(statement, Vocabulary.PREDICATE, leads)).isTrue();
        assertThat(has(statement, Vocabulary.MATCHED_BY, leads)).isTrue();
        assertThat(has(node(Examples.ID + "person/marta-quiroga"), leads, node(Examples.ID + "org/river-agency")))
                .isTrue();
    }

    @Test
    void an_event_says_who_takes_part_when_how_firmly_and_who_says_so() {
        Node event = node(ARTICLE + "/e/001");
        Node marta = node(Examples.ID + "person/marta-quiroga");
        assertThat(has(event, node(Lex.NG + "actor"), marta)).isTrue();
        assertThat(has(event, Vocabulary.STATED_BY, marta)).isTrue();
        assertThat(has(event, Vocabulary.FACTUALITY, Vocabulary.code("planned"))).isTrue();
        assertThat(values(event, Vocabulary.START_DATE)).containsExactly("2026-03");
    }

    @Test
    void facts_only_holds_no_sentence_and_no_quotation() {
        String published = text(List.of(write(Detail.FACTS_ONLY)), RdfFormat.NQUADS);
        assertThat(published).contains("\"River Agency\"").doesNotContain("We moved", "She wants", "\"She\"",
                "Thousands leave");
        assertThat(text(List.of(full), RdfFormat.NQUADS)).contains("We moved", "She wants", "Thousands leave");
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void what_is_written_reads_back_as_the_same_triples(RdfFormat format) {
        DatasetGraph read = DatasetGraphFactory.create();
        byte[] bytes = text(List.of(full), format).getBytes(StandardCharsets.UTF_8);
        RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang(format)).parse(read);
        Graph graph = format == RdfFormat.TURTLE ? read.getDefaultGraph() : read.getGraph(node(full.name()));
        assertThat(graph.isIsomorphicWith(full.graph())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void the_same_triples_give_the_same_bytes_in_whatever_order_they_came(RdfFormat format) {
        Graph other = GraphFactory.createDefaultGraph();
        List<Triple> triples = full.graph().stream().toList();
        GraphUtil.add(other, triples.reversed());
        assertThat(text(List.of(new ArticleGraph(full.name(), other)), format))
                .isEqualTo(text(List.of(full), format));
    }

    private static Lang lang(RdfFormat format) {
        return switch (format) {
            case TRIG -> Lang.TRIG;
            case NQUADS -> Lang.NQUADS;
            case TURTLE -> Lang.TURTLE;
            case JSONLD -> Lang.JSONLD11;
        };
    }

    private static String text(List<ArticleGraph> graphs, RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfOutput.write(graphs, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ArticleGraph write(Detail detail) {
        return new GraphWriter(OntologyReader.read(List.of()), Iris.DEFAULT, "1", detail).write(Examples.flood());
    }

    private boolean has(Node subject, Node predicate, Node object) {
        return full.graph().contains(subject, predicate, object);
    }

    private List<String> values(Node subject, Node predicate) {
        return full.graph().find(subject, predicate, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toList();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
