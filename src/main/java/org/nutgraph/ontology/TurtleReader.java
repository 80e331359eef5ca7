// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.InputStream;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.problem.InvalidOntology;

/** Reads one Turtle file, and says file and line of what is wrong with it. */
final class TurtleReader {
    private TurtleReader() {}

    static Graph read(InputStream in, String name) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.source(in).lang(Lang.TURTLE).base("https://w3id.org/nutgraph/").errorHandler(new Strict(name))
                    .parse(graph);
        } catch (RiotException broken) {
            throw new InvalidOntology("ontology-turtle", String.valueOf(broken.getMessage()),
                    "Correct the file at that line; it must be Turtle.");
        }
        return graph;
    }

    private record Strict(String name) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            throw new RiotException(place(message, line, column));
        }

        @Override
        public void error(String message, long line, long column) {
            throw new RiotException(place(message, line, column));
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotException(place(message, line, column));
        }

        private String place(String message, long line, long column) {
            return name + ":" + line + ":" + column + ": " + message;
        }
    }
}
