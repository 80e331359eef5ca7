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
    private Faults() {}

    static StoreUnavailable of(Path directory, Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof AlreadyLocked || cause instanceof LockObtainFailedException) {
                return new StoreUnavailable("store-locked", "The store " + directory + " is in use by another program.",
                        "Stop that program, or use another directory with --data.");
            }
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("disk quota")) {
                return new StoreUnavailable("disk-full", "There is no space left for the store " + directory + ".",
                        "Free some space, then run it again: what was there before is unharmed.");
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
}
