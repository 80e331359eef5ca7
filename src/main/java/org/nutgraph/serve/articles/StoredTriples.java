// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;

import org.nutgraph.ontology.Lex;
import org.nutgraph.validate.ReportTriples;

/** Says in RDF what became of articles: the graph of each as a dataset of VoID, with a SHACL report. */
final class StoredTriples {
    private static final String VOID = "http://rdfs.org/ns/void#";

    private StoredTriples() {}

    static Graph of(List<Stored> all) {
        Graph graph = GraphFactory.createDefaultGraph();
        all.forEach(stored -> add(stored, graph));
        return graph;
    }

    private static void add(Stored stored, Graph to) {
        Node name = NodeFactory.createURI(stored.graph());
        Node article = NodeFactory.createURI(stored.article());
        to.add(article, RDF.type.asNode(), NodeFactory.createURI(Lex.NG + "Article"));
        to.add(name, RDF.type.asNode(), of("Dataset"));
        to.add(name, FOAF.primaryTopic.asNode(), article);
        to.add(name, of("triples"), number(stored.triples()));
        stored.counts().forEach((type, count) -> {
            Node part = NodeFactory.createURI(stored.graph() + "#" + type);
            to.add(name, of("classPartition"), part);
            to.add(part, of("class"), NodeFactory.createURI(Lex.NG + type));
            to.add(part, of("entities"), number(count));
        });
        ReportTriples.add(stored.report(), stored.graph() + "#report", to);
    }

    private static Node of(String term) {
        return NodeFactory.createURI(VOID + term);
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}
