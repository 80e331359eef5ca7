// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;

import org.nutgraph.problem.InvalidOntology;

/** Reads things of the authority from any N-Triples or Turtle, with Jena. */
final class JenaThings extends StreamRDFBase {
    private final KnownThings things = new KnownThings();

    private JenaThings() {}

    /** Gives what a file holds. Fails with {@link InvalidOntology} if it breaks the syntax. */
    static KnownThings read(InputStream in, String name) {
        JenaThings reader = new JenaThings();
        parse(in, name, reader);
        return reader.things;
    }

    /** Gives what a file says of things with IRIs, as N-Triples. Fails with {@link InvalidOntology} likewise. */
    static List<String> lines(InputStream in, String name) {
        List<String> lines = new ArrayList<>();
        parse(in, name, new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                if (triple.getSubject().isURI() && !triple.getObject().isBlank()) {
                    lines.add(NodeFmtLib.strNT(triple.getSubject()) + ' ' + NodeFmtLib.strNT(triple.getPredicate())
                            + ' ' + NodeFmtLib.strNT(triple.getObject()) + " .");
                }
            }
        });
        return lines;
    }

    private static void parse(InputStream in, String name, StreamRDF taker) {
        try {
            Lang lang = name.contains(".nt") ? Lang.NTRIPLES : Lang.TURTLE;
            RDFParser.source(in).lang(lang).base("https://w3id.org/nutgraph/").checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(taker);
        } catch (RiotException broken) {
            throw new InvalidOntology("authority-syntax", name + ": " + broken.getMessage() + ".",
                    "Correct the file there.");
        }
    }

    @Override
    public void triple(Triple triple) {
        Node value = triple.getObject();
        if (triple.getSubject().isURI() && !value.isBlank()) {
            things.add(triple.getSubject().getURI(), triple.getPredicate().getURI(),
                    value.isURI() ? value.getURI() : value.getLiteralLexicalForm(), value.isURI());
        }
    }
}
