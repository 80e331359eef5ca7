// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.commons.io.FileUtils;
import org.apache.jena.riot.RiotException;

import org.nutgraph.graph.Iris;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.problem.InvalidInput;

/**
 * A store as one file, and a store from such a file: a ZIP with all graphs as N-Quads and the other files that are no
 * derived ones. A backup or a restored store is there as a whole or not at all.
 */
public final class Backups {
    private static final String GRAPHS = "graphs.nq";
    private static final List<String> BESIDE = List.of("edits.jsonl", "about.ttl");
    private static final String REMEDY = "Choose another name, or move what is there out of the way.";

    private Backups() {}

    /** Writes one state of a store to a new file. Fails with {@link InvalidInput} if the file is there already. */
    public static void write(GraphStore store, Path directory, Path file) {
        if (Files.exists(file)) {
            throw new InvalidInput("backup-exists", "There is a file " + file + " already.", REMEDY);
        }
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            try (OutputStream out = Files.newOutputStream(draft); ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(GRAPHS));
                store.pour(RdfFormat.NQUADS, zip);
                for (String name : BESIDE) {
                    if (Files.exists(directory.resolve(name))) {
                        zip.putNextEntry(new ZipEntry(name));
                        Files.copy(directory.resolve(name), zip);
                    }
                }
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw unwritable(file, fault);
        } finally {
            FileUtils.deleteQuietly(draft.toFile());
        }
    }

    /**
     * Makes a store of a backup, and gives how many graphs it has. What is at the directory is replaced only if that is
     * wanted, and only once the new store is whole. Fails with {@link InvalidInput} if the file is no whole backup or
     * there is a store already, and with {@link org.nutgraph.problem.StoreUnavailable} if that is in use.
     */
    public static int restore(Path file, Path directory, Iris iris, boolean replace) {
        boolean there = filled(directory);
        if (there && !replace) {
            throw new InvalidInput("store-exists", "There is a store at " + directory + " already.",
                    "Use another directory with --data, or --replace.");
        }
        Path whole = directory.toAbsolutePath().normalize();
        Path draft = whole.resolveSibling(whole.getFileName() + ".restoring");
        FileUtils.deleteQuietly(draft.toFile());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            int graphs = fill(zip, draft, iris, file);
            if (there) {
                // Fails if another program uses it.
                GraphStore.open(directory, iris).close();
            }
            swap(whole, draft);
            return graphs;
        } catch (ZipException | RiotException broken) {
            throw broken(file, broken);
        } catch (IOException fault) {
            throw Files.isReadable(file) ? unwritable(directory, fault) : broken(file, fault);
        } finally {
            FileUtils.deleteQuietly(draft.toFile());
        }
    }

    private static int fill(ZipFile zip, Path draft, Iris iris, Path file) throws IOException {
        ZipEntry graphs = zip.getEntry(GRAPHS);
        if (graphs == null) {
            throw broken(file, new ZipException("it has no " + GRAPHS));
        }
        int count;
        try (GraphStore store = GraphStore.open(draft, iris); InputStream in = zip.getInputStream(graphs)) {
            count = QuadBatches.load(in, store);
        }
        for (String name : BESIDE) {
            ZipEntry entry = zip.getEntry(name);
            if (entry != null) {
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, draft.resolve(name));
                }
            }
        }
        return count;
    }

    /** The old one steps aside first and goes last: whatever happens, one of the two is there. */
    private static void swap(Path directory, Path draft) throws IOException {
        Path before = directory.resolveSibling(directory.getFileName() + ".before");
        FileUtils.deleteQuietly(before.toFile());
        if (Files.exists(directory)) {
            Files.move(directory, before, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
        FileUtils.deleteQuietly(before.toFile());
    }

    private static boolean filled(Path directory) {
        String[] names = directory.toFile().list();
        return names != null && names.length > 0;
    }

    private static InvalidInput broken(Path file, Exception why) {
        return new InvalidInput("backup-unreadable", "The file " + file + " is no whole backup: " + why.getMessage()
                + ".", "Use a file that nutgraph backup wrote; nothing was changed.");
    }

    private static EnvironmentFault unwritable(Path path, IOException fault) {
        return new EnvironmentFault("output-unwritable", "Nothing can be written at " + path + ": "
                + fault.getMessage() + ".", "Check its permissions and the room on the disk.");
    }
}
