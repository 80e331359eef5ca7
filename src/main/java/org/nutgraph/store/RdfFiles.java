// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.ontology.Slug;
import org.nutgraph.problem.InvalidInput;

/** Reads RDF of every format, whole before any of it is used. */
public final class RdfFiles {
    private RdfFiles() {}

    /**
     * Gives the named graphs of a file, whose format its name tells, also with {@code .gz}. Triples outside of a graph
     * become one that is named after the file. Fails with {@link InvalidInput} if it cannot be read, with the line.
     */
    public static List<ArticleGraph> read(Path file, Iris iris) {
        String name = file.getFileName().toString();
        Lang lang = Optional.ofNullable(RDFLanguages.filenameToLang(name))
                .orElseThrow(() -> new InvalidInput("rdf-format", "The name " + name + " does not tell its RDF format.",
                        "Let it end with .ttl, .trig, .nt, .nq, .jsonld or .rdf."));
        try (InputStream in = opened(file)) {
            return graphs(parsed(in, lang, iris.base(), name), iris.graph("file/" + Slug.of(name)));
        } catch (IOException unreadable) {
            throw new InvalidInput("rdf-unreadable", "The file " + file + " cannot be read: " + unreadable.getMessage()
                    + ".", "Check the path and its permissions.");
        }
    }

    /**
     * Gives the triples of a text in the RDF format of a media type, named so in messages. Fails with
     * {@link InvalidInput} if it is no such format, or broken, or has graphs of its own.
     */
    public static Graph triples(byte[] text, String type, String base) {
        Lang lang = Optional.ofNullable(RDFLanguages.contentTypeToLang(type)).filter(RDFLanguages::isTriples)
                .orElseThrow(() -> new InvalidInput("rdf-format", "The type " + type + " is no format of triples.",
                        "Send text/turtle, application/n-triples, application/ld+json or application/rdf+xml."));
        DatasetGraph all = parsed(new ByteArrayInputStream(text), lang, base, "body");
        if (all.listGraphNodes().hasNext()) {
            throw new InvalidInput("rdf-syntax", "The body has named graphs.", "Send one graph, without a name.");
        }
        return all.getDefaultGraph();
    }

    /** Gives likewise the triples of a text in any RDF format, those of its graphs merged. */
    public static Graph merged(byte[] text, String type, String base) {
        Lang lang = Optional.ofNullable(RDFLanguages.contentTypeToLang(type))
                .filter(known -> RDFLanguages.isTriples(known) || RDFLanguages.isQuads(known))
                .orElseThrow(() -> new InvalidInput("rdf-format", "The type " + type + " is no format of RDF.",
                        "Send text/turtle, application/n-triples, application/ld+json, application/rdf+xml, "
                                + "application/trig or application/n-quads."));
        DatasetGraph all = parsed(new ByteArrayInputStream(text), lang, base, "body");
        Graph merged = GraphFactory.createDefaultGraph();
        all.find().forEachRemaining(quad -> merged.add(quad.asTriple()));
        return merged;
    }

    /** Says whether the name of a file tells that it is RDF. */
    public static boolean rdf(Path file) {
        return RDFLanguages.filenameToLang(file.getFileName().toString()) != null;
    }

    private static InputStream opened(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static DatasetGraph parsed(InputStream in, Lang lang, String base, String name) {
        DatasetGraph all = DatasetGraphFactory.create();
        try {
            RDFParser.source(in).lang(lang).base(base).errorHandler(new Strict(name)).parse(all);
        } catch (RiotException broken) {
            throw new InvalidInput("rdf-syntax", String.valueOf(broken.getMessage()),
                    "Correct the file there; nothing of it was stored.");
        }
        return all;
    }

    private static List<ArticleGraph> graphs(DatasetGraph all, String unnamed) {
        List<ArticleGraph> graphs = new ArrayList<>();
        all.listGraphNodes().forEachRemaining(
                name -> graphs.add(new ArticleGraph(name.toString(), all.getGraph(name))));
        if (!all.getDefaultGraph().isEmpty()) {
            graphs.add(new ArticleGraph(unnamed, all.getDefaultGraph()));
        }
        return graphs;
    }

    private record Strict(String name) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            // An odd but legal literal of somebody else's data is no reason to refuse all of it.
        }

        @Override
        public void error(String message, long line, long column) {
            throw new RiotException(name + ":" + line + ":" + column + ": " + message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotException(name + ":" + line + ":" + column + ": " + message);
        }
    }
}
