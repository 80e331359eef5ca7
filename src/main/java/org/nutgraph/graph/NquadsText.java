// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Writes a quad a line. */
final class NquadsText {
    private static final NodeFormatter NODES = new NodeFormatterNT();

    private NquadsText() {}

    static void write(ArticleGraph graph, AWriter out) {
        RdfOutput.sorted(graph.graph()).forEach(triple -> {
            NODES.format(out, triple.getSubject());
            out.print(' ');
            NODES.format(out, triple.getPredicate());
            out.print(' ');
            NODES.format(out, triple.getObject());
            out.print(' ');
            NODES.formatURI(out, graph.name());
            out.print(" .\n");
        });
    }
}
