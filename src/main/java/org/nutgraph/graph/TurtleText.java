// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.List;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Writes Turtle and TriG. Jena's own writers order by hash, which differs with what was added before. */
final class TurtleText {
    private final AWriter out;
    private final NodeFormatter nodes = new NodeFormatterTTL(null, Prefixes.map());

    TurtleText(AWriter out) {
        this.out = out;
    }

    void named(Iterable<ArticleGraph> graphs) {
        prefixes();
        for (ArticleGraph graph : graphs) {
            out.print("\n");
            nodes.formatURI(out, graph.name());
            out.print(" {\n");
            triples(RdfOutput.sorted(graph.graph()));
            out.print("}\n");
        }
    }

    void unnamed(Iterable<ArticleGraph> graphs) {
        prefixes();
        for (ArticleGraph graph : graphs) {
            out.print("\n");
            triples(RdfOutput.sorted(graph.graph()));
        }
    }

    void merged(List<ArticleGraph> graphs) {
        Graph all = GraphFactory.createDefaultGraph();
        graphs.forEach(graph -> GraphUtil.addInto(all, graph.graph()));
        prefixes();
        out.print("\n");
        triples(RdfOutput.sorted(all));
    }

    private void prefixes() {
        Prefixes.all().forEach((prefix, iri) -> out.print("@prefix " + prefix + ": <" + iri + "> .\n"));
    }

    private void triples(List<Triple> triples) {
        for (int at = 0; at < triples.size(); at++) {
            Triple triple = triples.get(at);
            if (at == 0 || !triple.getSubject().equals(triples.get(at - 1).getSubject())) {
                out.print(at == 0 ? "" : " .\n");
                nodes.format(out, triple.getSubject());
                out.print(' ');
                predicate(triple.getPredicate());
            } else if (triple.getPredicate().equals(triples.get(at - 1).getPredicate())) {
                out.print(" , ");
            } else {
                out.print(" ;\n    ");
                predicate(triple.getPredicate());
            }
            nodes.format(out, triple.getObject());
        }
        out.print(triples.isEmpty() ? "" : " .\n");
    }

    private void predicate(Node predicate) {
        if (predicate.equals(RDF.type.asNode())) {
            out.print('a');
        } else {
            nodes.format(out, predicate);
        }
        out.print(' ');
    }
}
