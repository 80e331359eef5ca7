// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

import org.nutgraph.problem.InvalidOntology;

/** Reads the built-in authority, and directories of RDF beside it. */
public final class AuthorityReader {
    private static final int BUFFER = 1 << 16;
    private static final String RESOURCES = "/org/nutgraph/authority/";

    private AuthorityReader() {}

    /**
     * Gives what the built-in files and every {@code .ttl}, {@code .nt} and {@code .nt.gz} file below the directories
     * hold. Fails with {@link InvalidOntology} if one cannot be read.
     */
    public static Authority read(List<Path> directories) {
        Stream<Supplier<KnownThings>> builtIn = index().stream().map(name -> () -> parsed(open(name), name));
        Stream<Supplier<KnownThings>> added = directories.stream().flatMap(directory -> files(directory).stream())
                .map(file -> () -> parsed(open(file), file.toString()));
        return gathered(Stream.concat(builtIn, added));
    }

    /** Gives what directories hold alone. */
    static Authority only(List<Path> directories) {
        return gathered(directories.stream().flatMap(directory -> files(directory).stream())
                .map(file -> () -> parsed(open(file), file.toString())));
    }

    /** On all cores, and put together in the order of the files. */
    private static Authority gathered(Stream<Supplier<KnownThings>> files) {
        KnownThings things = new KnownThings();
        files.toList().parallelStream().map(Supplier::get).toList().forEach(things::add);
        return new Authority(things.all());
    }

    private static List<String> index() {
        try (InputStream in = open("index")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(name -> !name.isBlank())
                    .toList();
        } catch (IOException broken) {
            throw unreadable("index", broken);
        }
    }

    private static InputStream open(String name) {
        InputStream in = AuthorityReader.class.getResourceAsStream(RESOURCES + name);
        if (in == null) {
            throw new InvalidOntology("authority-module", "The authority has no file " + name + ".",
                    "Add it to rdf/authority, or take it out of rdf/authority/index.");
        }
        return in;
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException missing) {
            throw unreadable(file.toString(), missing);
        }
    }

    private static KnownThings parsed(InputStream raw, String name) {
        KnownThings things = new KnownThings();
        try (InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : new BufferedInputStream(raw)) {
            Lang lang = name.contains(".nt") ? Lang.NTRIPLES : Lang.TURTLE;
            RDFParser.source(in).lang(lang).base("https://w3id.org/nutgraph/").checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(things);
            return things;
        } catch (IOException broken) {
            throw unreadable(name, broken);
        } catch (RiotException broken) {
            throw new InvalidOntology("authority-syntax", name + ": " + broken.getMessage() + ".",
                    "Correct the file there.");
        }
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> below = Files.walk(directory)) {
            return below.filter(file -> file.toString().matches(".*\\.(ttl|nt|nt\\.gz)")).sorted().toList();
        } catch (IOException missing) {
            throw unreadable(directory.toString(), missing);
        }
    }

    private static InvalidOntology unreadable(String name, IOException cause) {
        return new InvalidOntology("authority-unreadable",
                "The authority file " + name + " cannot be read: " + cause.getMessage() + ".",
                "Check the path and its permissions.");
    }
}
