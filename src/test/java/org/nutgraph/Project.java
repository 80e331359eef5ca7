// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.extract.Extractor;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.ingest.Pipeline;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.AuthorityReader;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.resolve.Identities;
import org.nutgraph.validate.Validator;

/** The whole flow with the built-in vocabulary and authority, made once for all tests; and the data beside the project. */
public final class Project {
    /** The built-in vocabulary. */
    public static final Ontology ONTOLOGY = OntologyReader.read(List.of());
    private static final Authority AUTHORITY = AuthorityReader.read(List.of());
    private static final Pipeline PIPELINE = new Pipeline(Engine.shared(), new Extractor(ONTOLOGY, AUTHORITY),
            new Identities(ONTOLOGY, AUTHORITY, Iris.DEFAULT.base()),
            new GraphWriter(ONTOLOGY, Iris.DEFAULT, "test", Detail.FULL), Validator.of(List.of()));

    private Project() {}

    /** Gives the built-in authority. */
    public static Authority authority() {
        return AUTHORITY;
    }

    /** Gives the whole flow. */
    public static Pipeline pipeline() {
        return PIPELINE;
    }

    /** Gives a file or folder of the shared data, if that lies beside the project; says so if it does not. */
    public static Optional<Path> shared(String name) {
        Optional<Path> found = Stream.of("../shared", "../../shared").map(Path::of).map(folder -> folder.resolve(name))
                .filter(Files::exists).findFirst();
        if (found.isEmpty()) {
            System.err.println("skipped: there is no shared/" + name + " beside the project");
        }
        return found;
    }

    /** Gives the class path of the tests, to start a program of theirs in a JVM of its own. */
    public static String classPath() {
        return Project.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
