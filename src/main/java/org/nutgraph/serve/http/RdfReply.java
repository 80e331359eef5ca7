// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Prefixes;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.graph.RdfOutput;

/** Graphs as answers. */
public final class RdfReply {
    /** The formats of graphs; the first is the usual one. */
    public static final List<Offer> OFFERS = List.of(new Offer("ttl", "text/turtle"),
            new Offer("jsonld", "application/ld+json"), new Offer("nt", "application/n-triples"),
            new Offer("rdf", "application/rdf+xml"), new Offer("trig", "application/trig"),
            new Offer("nq", "application/n-quads"));

    // Turtle is TriG and N-Triples are N-Quads, where there is one graph without a name.
    private static final Map<String, RDFFormat> ONE = Map.of("jsonld", RDFFormat.JSONLD11_PRETTY, "nt",
            RDFFormat.NTRIPLES, "nq", RDFFormat.NTRIPLES, "rdf", RDFFormat.RDFXML_PLAIN);
    private static final Map<String, RdfFormat> NAMED = Map.of("trig", RdfFormat.TRIG, "nq", RdfFormat.NQUADS,
            "jsonld", RdfFormat.JSONLD);

    private RdfReply() {}

    /** Gives a graph without a name in one of the formats. Fails with {@link Refusal} if that one cannot hold it. */
    public static Reply of(Graph graph, Offer offer) {
        if (offer.name().equals("jsonld") && graph.stream().anyMatch(triple -> triple.getObject().isTripleTerm())) {
            throw new Refusal(406, "not-acceptable", "JSON-LD has no triple terms of RDF 1.2.",
                    "Ask for Turtle, N-Triples, RDF/XML or TriG.");
        }
        RDFFormat format = ONE.get(offer.name());
        return Reply.of(offer.contentType(), format == null
                ? out -> RdfOutput.write(List.of(new ArticleGraph("", graph)), RdfFormat.TURTLE, out)
                : out -> RDFWriter.source(prefixed(graph)).format(format).output(out));
    }

    /** Gives graphs by their names where the format has names, merged where it has none. */
    public static Reply of(List<ArticleGraph> graphs, Offer offer) {
        RdfFormat named = NAMED.get(offer.name());
        if (named != null) {
            return Reply.of(offer.contentType(), out -> RdfOutput.write(graphs, named, out));
        }
        Graph all = GraphFactory.createDefaultGraph();
        graphs.forEach(graph -> GraphUtil.addInto(all, graph.graph()));
        return of(all, offer);
    }

    private static Graph prefixed(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, graph);
        copy.getPrefixMapping().setNsPrefixes(Prefixes.all());
        return copy;
    }
}
