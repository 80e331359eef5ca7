// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.rdf4j.http.client.SPARQLProtocolSession;
import org.eclipse.rdf4j.http.client.SharedHttpClientSessionManager;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.impl.TupleQueryResultBuilder;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nutgraph.serve.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.nutgraph.serve.Served.header;

/** The endpoint as a client finds it that shares no code with the server: Eclipse RDF4J, with parsers of its own. */
final class ForeignClientIT {
    private static final String NG = "https://w3id.org/nutgraph/ont/";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String NAMES = "PREFIX ng: <" + NG + "> SELECT ?x ?name { ?x a ng:Person ; ng:name ?name }";
    private static final Served SERVED = Served.start();
    private static final SharedHttpClientSessionManager SESSIONS = new SharedHttpClientSessionManager();

    @AfterAll
    static void stop() {
        SESSIONS.shutDown();
        SERVED.close();
    }

    private static List<TupleQueryResultFormat> rowFormats() {
        return List.of(TupleQueryResultFormat.JSON, TupleQueryResultFormat.SPARQL, TupleQueryResultFormat.CSV,
                TupleQueryResultFormat.TSV);
    }

    private static List<RDFFormat> tripleFormats() {
        return List.of(RDFFormat.TURTLE, RDFFormat.NTRIPLES, RDFFormat.JSONLD, RDFFormat.RDFXML, RDFFormat.TRIG);
    }

    private static String endpoint() {
        return "http://localhost:" + SERVED.port() + "/sparql";
    }

    @ParameterizedTest
    @MethodSource("rowFormats")
    void rows_are_the_same_in_each_format(TupleQueryResultFormat format) throws IOException {
        try (SPARQLProtocolSession session = SESSIONS.createSPARQLProtocolSession(endpoint(), "")) {
            session.setPreferredTupleQueryResultFormat(format);
            TupleQueryResultBuilder told = new TupleQueryResultBuilder();
            session.sendTupleQuery(QueryLanguage.SPARQL, NAMES, "", null, false, 0, told);
            Set<String> names = new TreeSet<>();
            for (BindingSet row : told.getQueryResult()) {
                names.add(row.getValue("x").stringValue() + " " + row.getValue("name").stringValue());
            }
            assertThat(names).containsExactly("https://w3id.org/nutgraph/id/person/ines-falk Ines Falk (short)",
                    "https://w3id.org/nutgraph/id/person/marta-quiroga Marta Quiroga (short)");
        }
    }

    @ParameterizedTest
    @MethodSource("tripleFormats")
    void all_triples_of_an_article_are_the_same_in_each_format(RDFFormat format) throws IOException {
        String all = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + Served.flood().name() + "> { ?s ?p ?o } }";
        try (SPARQLProtocolSession session = SESSIONS.createSPARQLProtocolSession(endpoint(), "")) {
            session.setPreferredRDFFormat(format);
            Set<Statement> told = new HashSet<>();
            session.sendGraphQuery(QueryLanguage.SPARQL, all, null, false, new StatementCollector(told));
            assertThat(told).hasSize(Served.flood().graph().size());
            assertThat(told).anyMatch(one -> one.getObject() instanceof Literal text && text.getLanguage().isPresent());
            assertThat(told).anyMatch(one -> one.getObject() instanceof Literal day
                    && day.getDatatype().getLocalName().equals("date"));
        }
    }

    @Test
    void yes_and_no_come_in_json_and_xml() throws IOException {
        for (BooleanQueryResultFormat format : List.of(BooleanQueryResultFormat.JSON,
                BooleanQueryResultFormat.SPARQL)) {
            try (SPARQLProtocolSession session = SESSIONS.createSPARQLProtocolSession(endpoint(), "")) {
                session.setPreferredBooleanQueryResultFormat(format);
                for (boolean there : List.of(true, false)) {
                    String ask = "ASK { ?x a <" + NG + (there ? "Person" : "NoSuchThing") + "> }";
                    assertThat(session.sendBooleanQuery(QueryLanguage.SPARQL, ask, null, false)).isEqualTo(there);
                }
            }
        }
    }

    @Test
    void a_connection_binds_counts_describes_names_graphs_and_sends_long_queries() {
        SPARQLRepository repository = new SPARQLRepository(endpoint());
        try (RepositoryConnection connection = repository.getConnection()) {
            TupleQuery bound = connection.prepareTupleQuery(NAMES);
            bound.setBinding("name", connection.getValueFactory().createLiteral("Ines Falk (short)"));
            try (TupleQueryResult rows = bound.evaluate()) {
                assertThat(rows.stream().map(row -> row.getValue("x").stringValue()))
                        .containsExactly("https://w3id.org/nutgraph/id/person/ines-falk");
            }
            assertThat(connection.getContextIDs().stream().map(Value::stringValue)).contains(Served.flood().name());
            IRI graph = connection.getValueFactory().createIRI(Served.flood().name());
            assertThat(connection.getStatements(null, null, null, graph).stream().count())
                    .isEqualTo(Served.flood().graph().size());
            String values = " <urn:x>".repeat(4000);
            assertThat(connection.prepareBooleanQuery("ASK { VALUES ?x {" + values + " } ?x ?p ?o }").evaluate())
                    .isFalse();
            assertThatExceptionOfType(QueryEvaluationException.class)
                    .isThrownBy(() -> connection.prepareTupleQuery("SELECT * { SERVICE <urn:x> { ?s ?p ?o } }")
                            .evaluate().close());
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void the_service_description_leads_to_where_it_was_found() throws IOException {
        for (RDFFormat format : tripleFormats()) {
            String told = SERVED.body("sparql", "Accept", format.getDefaultMIMEType());
            Set<Statement> all = new HashSet<>(Rio.parse(new StringReader(told), "urn:base:", format));
            assertThat(objects(all, "endpoint")).containsExactly(endpoint());
            assertThat(objects(all, "supportedLanguage")).containsExactly(SD + "SPARQL11Query");
            assertThat(objects(all, "resultFormat")).contains("http://www.w3.org/ns/formats/SPARQL_Results_JSON",
                    "http://www.w3.org/ns/formats/Turtle");
        }
        // Who comes by another name, such as that of a proxy, is not given what was kept for the first.
        String tag = header(SERVED.get("sparql"), "ETag");
        assertThat(SERVED.get("sparql", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(SERVED.get("sparql", "If-None-Match", tag, "X-Forwarded-Proto", "https").body())
                .contains("https://localhost:" + SERVED.port() + "/sparql");
    }

    private static Set<String> objects(Set<Statement> all, String property) {
        Set<String> objects = new TreeSet<>();
        Iterator<Statement> with = all.stream()
                .filter(one -> one.getPredicate().stringValue().equals(SD + property)).iterator();
        with.forEachRemaining(one -> objects.add(one.getObject().stringValue()));
        return objects;
    }
}
