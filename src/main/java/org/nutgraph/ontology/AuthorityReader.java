// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.nutgraph.problem.InvalidOntology;

/** Reads the built-in authority, and directories of RDF beside it. */
public final class AuthorityReader {
    private static final int BUFFER = 1 << 16;
    private static final String RESOURCES = "/org/nutgraph/authority/";

    private AuthorityReader() {}

    /** A file that can be opened again. */
    private interface Opened {
        InputStream open();
    }

    /**
     * Gives what the built-in files and every {@code .ttl}, {@code .nt} and {@code .nt.gz} file below the directories
     * hold. Fails with {@link InvalidOntology} if one cannot be read.
     */
    public static Authority read(List<Path> directories) {
        Stream<Supplier<KnownThings>> builtIn = index().stream().map(name -> () -> parsed(() -> open(name), name));
        Stream<Supplier<KnownThings>> added = directories.stream().flatMap(directory -> files(directory).stream())
                .map(file -> () -> parsed(() -> open(file), file.toString()));
        return gathered(Stream.concat(builtIn, added));
    }

    /** Gives what directories hold alone. */
    static Authority only(List<Path> directories) {
        return gathered(directories.stream().flatMap(directory -> files(directory).stream())
                .map(file -> () -> parsed(() -> open(file), file.toString())));
    }

    /** Gives the triples of the same files, file by file. Fails with {@link InvalidOntology} likewise. */
    static List<PackedLines> lines(List<Path> directories) {
        Stream<PackedLines> builtIn = index().stream().map(name -> PackedLines.of(() -> plain(name)));
        Stream<PackedLines> added = directories.stream().flatMap(directory -> files(directory).stream())
                .map(file -> PackedLines.of(restated(file)));
        return Stream.concat(builtIn, added).toList();
    }

    private static Iterator<String> plain(String name) {
        try (InputStream in = unpacked(open(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().iterator();
        } catch (IOException broken) {
            throw unreadable(name, broken);
        }
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

    /** The plain lines of the built-in files are read without Jena; whatever is not so plain is read by it. */
    private static KnownThings parsed(Opened file, String name) {
        try {
            KnownThings things = new KnownThings();
            if (name.contains(".nt")) {
                try (InputStream in = unpacked(file.open(), name)) {
                    if (PlainLines.read(in, things)) {
                        return things;
                    }
                }
            }
            try (InputStream in = unpacked(file.open(), name)) {
                return JenaThings.read(in, name);
            }
        } catch (IOException broken) {
            throw unreadable(name, broken);
        }
    }

    private static List<String> restated(Path file) {
        try (InputStream in = unpacked(open(file), file.toString())) {
            return JenaThings.lines(in, file.toString());
        } catch (IOException broken) {
            throw unreadable(file.toString(), broken);
        }
    }

    private static InputStream unpacked(InputStream raw, String name) throws IOException {
        return name.endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : new BufferedInputStream(raw);
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
