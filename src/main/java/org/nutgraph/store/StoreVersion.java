// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Which state of a store something was read from.
 *
 * @param number   grows with every change
 * @param modified when the last change was made
 */
public record StoreVersion(long number, Instant modified) {
    private static final String FILE = "version";

    /** Gives a short name that no other state of this store or of one put in its place has: the base of ETags. */
    public String tag() {
        return Long.toString(modified.toEpochMilli(), Character.MAX_RADIX) + "-" + number;
    }

    /** Gives the version after this one. */
    StoreVersion next() {
        return new StoreVersion(number + 1, now());
    }

    /** Gives the version kept in a directory, or a first one. Fails if it cannot be read. */
    static StoreVersion of(Path directory) throws IOException {
        try {
            String[] words = Files.readString(directory.resolve(FILE)).strip().split(" ", -1);
            return new StoreVersion(Long.parseLong(words[0]), Instant.parse(words[1]));
        } catch (NoSuchFileException | NumberFormatException | DateTimeException
                | ArrayIndexOutOfBoundsException none) {
            return new StoreVersion(0, now());
        }
    }

    /** Keeps it in a directory, whole or not at all. */
    void keep(Path directory) throws IOException {
        Path draft = Files.writeString(directory.resolve(FILE + ".draft"), number + " " + modified + "\n");
        Files.move(draft, directory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
