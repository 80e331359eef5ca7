// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.Prefixes;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;

/**
 * The saved queries inside of the endpoint, as SHACL executables with the examples of their parameters, and the
 * prefixes: query editors read both from there.
 */
public final class Examples {
    private static final String SH = "http://www.w3.org/ns/shacl#";

    private Examples() {}

    /** Gives the graph of the queries. */
    public static ArticleGraph graph(SavedQueries queries, Iris iris) {
        Graph graph = GraphFactory.createDefaultGraph();
        queries.all().forEach(saved -> add(graph, saved, iris));
        Prefixes.all().forEach((prefix, namespace) -> {
            Node declaration = NodeFactory.createURI(iris.base() + "prefix/" + prefix);
            graph.add(declaration, sh("prefix"), NodeFactory.createLiteralString(prefix));
            graph.add(declaration, sh("namespace"), NodeFactory.createLiteralString(namespace));
        });
        return new ArticleGraph(iris.graph("queries"), graph);
    }

    private static void add(Graph graph, SavedQuery saved, Iris iris) {
        Node node = NodeFactory.createURI(iris.base() + "queries/" + saved.name());
        Query query = saved.query();
        String kind = query.isSelectType() ? "Select" : query.isAskType() ? "Ask" : "Construct";
        graph.add(node, RDF.type.asNode(), sh("SPARQLExecutable"));
        graph.add(node, RDF.type.asNode(), sh("SPARQL" + kind + "Executable"));
        graph.add(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(saved.question(), "en"));
        graph.add(node, RDFS.comment.asNode(), NodeFactory.createLiteralLang(saved.question(), "en"));
        graph.add(node, sh(kind.toLowerCase(Locale.ROOT)), NodeFactory.createLiteralString(text(saved)));
    }

    /** Gives the text of a saved query: as it was written if it has no parameters, else with its examples in their place. */
    public static String text(SavedQuery saved) {
        if (saved.parameters().isEmpty()) {
            return saved.text();
        }
        Map<Var, Node> values = new HashMap<>();
        saved.terms(Map.of()).forEach((name, term) -> values.put(Var.alloc(name), term));
        return QueryTransformOps.syntaxSubstitute(saved.query(), values).toString();
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }
}
