// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.lucene.store.LockObtainFailedException;

import org.nutgraph.problem.StoreUnavailable;

/** Says what is wrong with a store, and what to do, from what its libraries fail with. */
final class Faults {
    private static final long LEAST = 32L << 20;
    private static final long QUAD = 1024;

    private Faults() {}

    /**
     * Fails if the disk has no room for so many more quads. TDB2 maps its files into memory, and a full disk under them
     * is an error of the JVM in the midst of a write: better to know before.
     */
    static void requireRoom(Path directory, long quads) {
        long room = directory.toFile().getUsableSpace();
        if (room < LEAST + quads * QUAD) {
            throw full(directory);
        }
    }

    static StoreUnavailable of(Path directory, Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof AlreadyLocked || cause instanceof LockObtainFailedException
                    || message.contains("failed to get a lock")) {
                return new StoreUnavailable("store-locked", "The store " + directory + " is in use by another program.",
                        "Stop that program, or use another directory with --data.");
            }
            if (message.contains("no space left") || message.contains("disk quota")) {
                return full(directory);
            }
            if (message.contains("permission denied") || cause instanceof AccessDeniedException
                    || message.contains("read-only file system")) {
                return new StoreUnavailable("store-permission", "The store " + directory + " may not be written.",
                        "Give yourself permission for it, or use another directory with --data.");
            }
        }
        return new StoreUnavailable("store-damaged",
                "The store " + directory + " cannot be read: " + fault.getMessage() + ".",
                "Restore a backup of the directory, or delete it and load the articles again.");
    }

    private static StoreUnavailable full(Path directory) {
        return new StoreUnavailable("disk-full", "There is no space left for the store " + directory + ".",
                "Free some space, then run it again: what was there before is unharmed.");
    }
}
