// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Reply;

/** What the endpoint says of itself when it is called with no query: SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of("SPARQL_Results_JSON", "SPARQL_Results_XML",
            "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle", "N-Triples", "JSON-LD", "RDF_XML", "TriG");
    private static final Map<String, List<String>> SAYS = Map.of("supportedLanguage", List.of("SPARQL11Query"),
            "feature", List.of("UnionDefaultGraph"));

    private ServiceDescription() {}

    /** Gives it in the RDF format that a client wants. */
    static Reply reply(Call call, Node endpoint, Node voidDescription) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node service = NodeFactory.createURI(endpoint.getURI() + "#service");
        graph.add(Triple.create(service, RDF.type.asNode(), sd("Service")));
        graph.add(Triple.create(service, sd("endpoint"), endpoint));
        SAYS.forEach((property, values) -> values
                .forEach(value -> graph.add(Triple.create(service, sd(property), sd(value)))));
        RESULTS.forEach(format -> graph
                .add(Triple.create(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format))));
        Node data = NodeFactory.createURI(endpoint.getURI() + "#dataset");
        graph.add(Triple.create(service, sd("defaultDataset"), data));
        graph.add(Triple.create(data, RDF.type.asNode(), sd("Dataset")));
        graph.add(Triple.create(data, DCTerms.relation.asNode(), voidDescription));
        return RdfReply.of(graph, call.wanted(RdfReply.OFFERS));
    }

    /** Says whether a call is for the description. */
    static boolean asked(Call call) {
        return "GET".equals(call.method()) && call.query().isEmpty();
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
