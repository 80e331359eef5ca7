// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;

import org.nutgraph.problem.InvalidOntology;

/** Reads the built-in vocabulary, and directories of Turtle beside it. */
public final class OntologyReader {
    private static final String MODULES = "https://w3id.org/nutgraph/ontology/";
    private static final String ROOT = MODULES + "nutgraph";
    private static final String RESOURCES = "/org/nutgraph/vocabulary/";

    private OntologyReader() {}

    /** Read once: it never changes while the program runs, and is only ever copied from. */
    private static final class BuiltIn {
        static final Map<String, Graph> MODULES = Collections.unmodifiableMap(builtIn());
    }

    /**
     * Gives the built-in vocabulary with every {@code .ttl} file below the directories added to it.
     * Fails with {@link InvalidOntology} if a file cannot be read or is not Turtle.
     */
    public static Ontology read(List<Path> directories) {
        return of(graph(directories));
    }

    /** Gives the vocabulary that triples are, which must hold the built-in one. */
    public static Ontology of(Graph graph) {
        return new Ontology(Terms.versionOf(graph, ROOT), Terms.of(graph));
    }

    /** Gives the triples of {@link #read}; fails likewise. */
    public static Graph graph(List<Path> directories) {
        Graph all = GraphFactory.createDefaultGraph();
        BuiltIn.MODULES.values().forEach(module -> GraphUtil.addInto(all, module));
        directories.stream().flatMap(directory -> files(directory).stream())
                .forEach(file -> GraphUtil.addInto(all, readFile(file)));
        return all;
    }

    /** Gives the triples of the Turtle files below a directory alone; fails likewise. */
    public static Graph graphOf(Path directory) {
        Graph all = GraphFactory.createDefaultGraph();
        files(directory).forEach(file -> GraphUtil.addInto(all, readFile(file)));
        return all;
    }

    /** Gives the version a vocabulary states in the directory of its modules, or "0". */
    public static String versionOf(Path directory) {
        return Terms.versionOf(graphOf(directory), ROOT);
    }

    /** Gives the versions that the modules in a directory state. */
    public static Set<String> versionsOf(Path directory) {
        return graphOf(directory).find(Node.ANY, OWL.versionInfo.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toSet();
    }

    /** Gives the IRIs that directories say something about; without any, those of the built-in vocabulary. */
    public static Set<String> described(List<Path> directories) {
        Graph builtIn = graph(List.of());
        return graph(directories).stream().filter(triple -> directories.isEmpty() || !builtIn.contains(triple))
                .map(triple -> triple.getSubject().toString()).collect(Collectors.toUnmodifiableSet());
    }

    /** Gives the triples of each built-in module by its name, the root first. */
    static Map<String, Graph> builtIn() {
        Map<String, Graph> modules = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(List.of(ROOT));
        while (!open.isEmpty()) {
            String name = open.removeFirst().substring(MODULES.length());
            if (!modules.containsKey(name)) {
                Graph module = module(name);
                modules.put(name, module);
                module.find(Node.ANY, OWL.imports.asNode(), Node.ANY).mapWith(triple -> triple.getObject().getURI())
                        .filterKeep(iri -> iri.startsWith(MODULES)).forEach(open::add);
            }
        }
        return modules;
    }

    /** Gives the triples of one module that ships with the program, such as {@code shapes}. */
    public static Graph module(String name) {
        try (InputStream in = OntologyReader.class.getResourceAsStream(RESOURCES + name + ".ttl")) {
            if (in == null) {
                throw new InvalidOntology("ontology-module", "The vocabulary has no module " + name + ".",
                        "Add ontology/" + name + ".ttl, or remove the import.");
            }
            return TurtleReader.read(in, "ontology/" + name + ".ttl");
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    private static Graph readFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return TurtleReader.read(in, file.toString());
        } catch (IOException unreadable) {
            throw unreadable(file.toString(), unreadable);
        }
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> below = Files.walk(directory)) {
            List<Path> found = below.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
            if (found.isEmpty()) {
                throw unreadable(directory.toString(), new IOException("it holds no file whose name ends with .ttl"));
            }
            return found;
        } catch (NoSuchFileException missing) {
            throw unreadable(directory.toString(), new IOException("there is no such directory"));
        } catch (IOException | UncheckedIOException unreadable) {
            throw unreadable(directory.toString(), unreadable);
        }
    }

    private static InvalidOntology unreadable(String name, Exception cause) {
        return new InvalidOntology("ontology-unreadable",
                "The vocabulary " + name + " cannot be read: " + cause.getMessage() + ".",
                "Check the path and its permissions.");
    }
}
