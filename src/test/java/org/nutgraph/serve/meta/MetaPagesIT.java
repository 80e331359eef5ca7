// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.meta;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.graph.Iris;
import org.nutgraph.problem.InvalidInput;
import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class MetaPagesIT {
    private static final String VOID = "PREFIX void: <http://rdfs.org/ns/void#> "
            + "PREFIX ng: <https://w3id.org/nutgraph/ont/> ";
    private static final String COUNTS = VOID
            + "SELECT ?triples ?subjects ?objects ?people ?names { ?d a void:Dataset ; "
            + "void:triples ?triples ; void:distinctSubjects ?subjects ; void:distinctObjects ?objects ; "
            + "void:classPartition [ void:class ng:Person ; void:entities ?people ] ; "
            + "void:propertyPartition [ void:property ng:name ; void:triples ?names ] }";
    private static final String COUNTED = VOID + "SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) "
            + "(COUNT(DISTINCT ?o) AS ?objects) (SUM(IF(?p = <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> && "
            + "?o = ng:Person, 1, 0)) AS ?people) (SUM(IF(?p = ng:name, 1, 0)) AS ?names) { ?s ?p ?o }";

    private static final Served SHARED = Served.start(new SavedQueries(List.of()), Limits.USUAL);

    /** That of all tests, but for the one that empties it. */
    private Served served = SHARED;

    @AfterEach
    void stopOwn() {
        if (served != SHARED) {
            served.close();
        }
    }

    @AfterAll
    static void stop() {
        SHARED.close();
    }

    @Test
    void the_description_counts_what_a_query_counts_also_after_an_update() {
        assertThat(row(description(), COUNTS)).isEqualTo(row(served.store().data(), COUNTED));
        update("INSERT DATA { GRAPH <urn:test:g> { <urn:test:a> a ng:Person ; ng:name 'A', 'B' } "
                + "GRAPH <urn:test:h> { <urn:test:a> a ng:Person } }");
        String after = row(description(), COUNTS);
        assertThat(after).isEqualTo(row(served.store().data(), COUNTED)).contains("?people=3");
    }

    @Test
    void the_description_says_where_the_data_is_whose_it_is_and_of_when() {
        String turtle = served.body(".well-known/void");
        assertThat(turtle).contains("void#sparqlEndpoint> <https://w3id.org/nutgraph/sparql>",
                "dump/nutgraph.nq.gz>", "dcterms:modified", "dcterms:license",
                served.store().version().modified().toString());
        HttpResponse<String> json = served.get(".well-known/void", "Accept", "application/ld+json");
        assertThat(Served.header(json, "Content-Type")).startsWith("application/ld+json");
    }

    @Test
    void prefixes_are_to_be_had_in_the_description_and_as_a_table() {
        assertThat(served.body(".well-known/void")).contains("shacl#namespace>");
        assertThat(served.body("prefixes")).contains("\"ng\":\"https://w3id.org/nutgraph/ont/\"");
        assertThat(served.body("prefixes?format=ttl")).contains("@prefix ng: <https://w3id.org/nutgraph/ont/> .");
    }

    @ParameterizedTest
    @CsvSource({"nq,NQUADS", "trig,TRIG", "ttl,TTL"})
    void a_dump_holds_all_of_the_data_and_its_checksum_is_right(String extension, String language) throws Exception {
        byte[] file = bytes("dump/nutgraph." + extension + ".gz");
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(served.body("dump/nutgraph." + extension + ".gz.sha256"))
                .isEqualTo(sum + "  nutgraph." + extension + ".gz\n");
        DatasetGraph read = DatasetGraphFactory.create();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            RDFParser.source(in).lang(RDFLanguages.nameToLang(language)).parse(read);
        }
        Graph all = GraphFactory.createDefaultGraph();
        read.find().forEachRemaining(quad -> all.add(quad.asTriple()));
        Txn.executeRead(served.store().data(), () -> {
            assertThat(served.store().data().getUnionGraph().size()).isEqualTo(all.size());
            all.find().forEachRemaining(triple -> assertThat(
                    served.store().data().getUnionGraph().contains(triple)).isTrue());
        });
    }

    @Test
    void a_dump_is_kept_by_clients_until_the_data_changes_and_is_then_another() throws Exception {
        HttpResponse<String> first = served.get("dump/nutgraph.nq.gz");
        String tag = Served.header(first, "ETag");
        assertThat(served.get("dump/nutgraph.nq.gz", "If-None-Match", tag).statusCode()).isEqualTo(304);
        update("INSERT DATA { GRAPH <urn:test:g> { <urn:test:a> ng:name 'A' } }");
        for (int wait = 0; wait < 300
                && served.get("dump/nutgraph.nq.gz", "If-None-Match", tag).statusCode() == 304; wait++) {
            Thread.sleep(200);
        }
        assertThat(served.get("dump/nutgraph.nq.gz", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void the_list_of_dumps_is_a_page_or_json_and_nothing_else_is_there() {
        assertThat(served.body("dump/", "Accept", "text/html")).contains("href=\"/dump/nutgraph.nq.gz.sha256\"");
        assertThat(served.body("dump/")).contains("\"path\":\"/dump/nutgraph.trig.gz\"");
        for (String other : List.of("dump/nutgraph.nq", "dump/..%2Fversion", "dump/%2e%2e/version", "dump/x.sha256")) {
            assertThat(served.get(other).statusCode()).as(other).isBetween(400, 404);
        }
    }

    @Test
    void the_description_is_kept_in_the_store_and_does_not_count_itself() throws Exception {
        served = Served.start(new SavedQueries(List.of()), Limits.USUAL);
        Descriptions descriptions = new Descriptions(served.store());
        String mine = "SELECT ?triples { GRAPH <" + descriptions.graph() + "> { ?d <http://rdfs.org/ns/void#triples> "
                + "?triples ; <http://rdfs.org/ns/void#sparqlEndpoint> ?e } }";
        String before = row(description(), COUNTS);
        try (VoidGraph kept = new VoidGraph(served.store(), descriptions, 50)) {
            waitFor(mine, "?triples=" + triples());
            assertThat(row(description(), COUNTS)).isEqualTo(before);
            update("INSERT DATA { GRAPH <urn:test:g> { <urn:test:a> ng:name 'A' } }");
            waitFor(mine, "?triples=" + triples());
            update("CLEAR ALL");
            waitFor(mine, "?triples=0");
            long settled = served.store().version().number();
            Thread.sleep(300);
            assertThat(served.store().version().number()).isEqualTo(settled);
            assertThat(kept).isNotNull();
        }
    }

    @Test
    void the_owner_of_the_data_says_who_may_use_it(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("about.ttl"),
                "<#dataset> <http://purl.org/dc/terms/license> <urn:test:licence> .");
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            assertThat(new Descriptions(store).now().contains(Description.dataset(Iris.DEFAULT),
                    DCTerms.license.asNode(),
                    NodeFactory.createURI("urn:test:licence"))).isTrue();
            Files.writeString(directory.resolve("about.ttl"), "<> oops");
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Descriptions(store))
                    .matches(fault -> fault.code().equals("about-unreadable"));
        }
    }

    private String triples() {
        return row(description(), VOID + "SELECT ?triples { ?d void:sparqlEndpoint ?e ; void:triples ?triples }")
                .substring("?triples=".length());
    }

    private void waitFor(String query, String row) throws InterruptedException {
        for (int wait = 0; wait < 100 && !row(served.store().data(), query).equals(row); wait++) {
            Thread.sleep(100);
        }
        assertThat(row(served.store().data(), query)).isEqualTo(row);
    }

    private DatasetGraph description() {
        DatasetGraph description = DatasetGraphFactory.create();
        RDFParser.fromString(served.body(".well-known/void"), Lang.TURTLE).parse(description);
        return description;
    }

    private static String row(DatasetGraph data, String query) {
        return Txn.calculateRead(data, () -> {
            try (QueryExec run = QueryExec.dataset(data).query(query).build()) {
                RowSet rows = run.select().materialize();
                StringBuilder all = new StringBuilder();
                rows.forEachRemaining(row -> rows.getResultVars().forEach(name -> all.append(all.isEmpty() ? "" : " ")
                        .append(name).append('=').append(row.get(name).getLiteralLexicalForm())));
                return all.toString();
            }
        });
    }

    private byte[] bytes(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(served.request(path).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    private void update(String update) {
        Txn.executeWrite(served.store().data(), () -> UpdateAction.parseExecute(
                "PREFIX ng: <https://w3id.org/nutgraph/ont/> " + update, served.store().data()));
    }
}
