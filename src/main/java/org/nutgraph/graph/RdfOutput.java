// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/** Writes graphs so that the same triples always give the same bytes: sorted, types first, with the same prefixes. */
public final class RdfOutput {
    private static final Comparator<Node> TYPE_FIRST = Comparator
            .comparing((Node predicate) -> !predicate.equals(RDF.type.asNode()))
            .thenComparing(NodeCmp::compareRDFTerms);
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, TYPE_FIRST)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private RdfOutput() {}

    /**
     * Writes named graphs in order of their names to a stream, which stays open.
     * Fails with {@link org.apache.jena.atlas.RuntimeIOException} if the stream does.
     */
    public static void write(List<ArticleGraph> graphs, RdfFormat format, OutputStream out) {
        AWriter writer = IO.wrapUTF8(out);
        List<ArticleGraph> ordered = graphs.stream().sorted(Comparator.comparing(ArticleGraph::name)).toList();
        switch (format) {
            case NQUADS -> ordered.forEach(graph -> NquadsText.write(graph, writer));
            case TRIG -> new TurtleText(writer).named(ordered);
            case TURTLE -> new TurtleText(writer).merged(ordered);
            case JSONLD -> JsonLdText.write(ordered, writer);
        }
        writer.flush();
    }

    /**
     * Writes named graphs as they come, without holding more than one; in Turtle, what several say comes several times.
     * JSON-LD is one value, which cannot be written so. Fails likewise.
     */
    public static void pour(Iterable<ArticleGraph> graphs, RdfFormat format, OutputStream out) {
        AWriter writer = IO.wrapUTF8(out);
        TurtleText turtle = new TurtleText(writer);
        switch (format) {
            case NQUADS -> graphs.forEach(graph -> NquadsText.write(graph, writer));
            case TRIG -> turtle.named(graphs);
            case TURTLE -> turtle.unnamed(graphs);
            case JSONLD -> throw new IllegalArgumentException("JSON-LD cannot be written graph by graph");
        }
        writer.flush();
    }

    /** Gives the triples of a graph in the order in which they are written. */
    static List<Triple> sorted(Graph graph) {
        return graph.stream().sorted(ORDER).toList();
    }
}
