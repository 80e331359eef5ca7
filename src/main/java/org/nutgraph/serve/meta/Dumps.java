// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.meta;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.io.FileUtils;

import org.nutgraph.store.GraphStore;
import org.nutgraph.store.StoreVersion;

/**
 * Files with all of the data, made when they are asked for, one at a time and graph by graph, so that no more than a
 * graph is in memory. One that took long to make is given again for ten times as long, though the store may be newer.
 */
final class Dumps implements AutoCloseable {
    private static final int PATIENCE = 10;
    private static final int STOPPING = 30;

    private final GraphStore store;
    private final Path directory;
    private final ExecutorService maker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("dump").factory());
    private final Map<Dump, CompletableFuture<Made>> all = new EnumMap<>(Dump.class);

    /**
     * A file with all of the data.
     *
     * @param file    where it is
     * @param version what it is of
     * @param sha256  the hash of its bytes
     * @param bytes   how many there are
     * @param at      when it was complete, in nanoseconds of this run
     * @param took    how many of them it took
     */
    record Made(Path file, StoreVersion version, String sha256, long bytes, long at, long took) {
        private boolean holds(StoreVersion now) {
            return version.equals(now) || System.nanoTime() - at < PATIENCE * took;
        }
    }

    Dumps(GraphStore store) {
        this.store = store;
        this.directory = store.derived("dump");
    }

    /** Gives a file, if it is complete within some time; otherwise it will be later. Fails if the disk does. */
    Optional<Made> made(Dump dump, long waitMillis) {
        try {
            return Optional.of(current(dump).get(waitMillis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException working) {
            return Optional.empty();
        } catch (ExecutionException broken) {
            throw new UncheckedIOException(new IOException(broken.getCause()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        maker.shutdownNow();
        try {
            if (!maker.awaitTermination(STOPPING, TimeUnit.SECONDS)) {
                System.getLogger(Dumps.class.getName()).log(System.Logger.Level.WARNING, "a dump does not stop");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CompletableFuture<Made> current(Dump dump) {
        CompletableFuture<Made> last = all.get(dump);
        boolean holds = last != null && (!last.isDone() || !last.isCompletedExceptionally()
                && last.join().holds(store.version()));
        if (last == null || !holds) {
            last = CompletableFuture.supplyAsync(() -> make(dump), maker);
            all.put(dump, last);
        }
        return last;
    }

    private Made make(Dump dump) {
        StoreVersion version = store.version();
        long begin = System.nanoTime();
        try {
            Path draft = Files.createDirectories(directory).resolve(dump.file() + ".draft");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft));
                    OutputStream out = new GZIPOutputStream(new DigestOutputStream(file, digest), 1 << 16)) {
                store.pour(dump.format(), out);
            }
            Path file = directory.resolve(version.tag() + "-" + dump.file());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            sweep(dump);
            return new Made(file, version, HexFormat.of().formatHex(digest.digest()), Files.size(file),
                    System.nanoTime(), System.nanoTime() - begin);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Deletes older files of the kind, but not the last, which somebody may be about to read. */
    private void sweep(Dump dump) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith("-" + dump.file()))
                    .sorted(Comparator.comparingLong((Path file) -> -file.toFile().lastModified())).skip(2)
                    .forEach(file -> FileUtils.deleteQuietly(file.toFile()));
        }
    }
}
