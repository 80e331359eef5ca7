// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.commons.io.FileUtils;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;

import org.nutgraph.store.StoreVersion;

/** The files of an index, which say of which version of the store they are. */
final class IndexFiles {
    private static final String VERSION = "store";
    // To be changed with what is in an entry.
    private static final String LAYOUT = "1 ";

    private final IndexWriter writer;
    private final String held;

    private IndexFiles(IndexWriter writer) {
        this.writer = writer;
        Map<String, String> kept = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        this.held = kept.getOrDefault(VERSION, "");
    }

    /** Opens those in a directory, or begins anew if they cannot be read. Fails if they cannot be written. */
    static IndexFiles in(Path directory) throws IOException {
        Files.createDirectories(directory);
        try {
            return new IndexFiles(open(directory));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException unreadable) {
            FileUtils.cleanDirectory(directory.toFile());
            return new IndexFiles(open(directory));
        }
    }

    IndexWriter writer() {
        return writer;
    }

    /** Says whether they were of a version when they were opened. */
    boolean holds(StoreVersion version) {
        return held.equals(LAYOUT + version.tag());
    }

    /** Makes sure that what is in them stays, as of a version. */
    void keep(StoreVersion version) throws IOException {
        writer.setLiveCommitData(Map.of(VERSION, LAYOUT + version.tag()).entrySet());
        writer.commit();
    }

    /** Keeps them as of a version and lets go of them. */
    void close(StoreVersion version) throws IOException {
        keep(version);
        writer.close();
    }

    private static IndexWriter open(Path directory) throws IOException {
        return new IndexWriter(new MMapDirectory(directory), new IndexWriterConfig(Words.analyzer()));
    }
}
