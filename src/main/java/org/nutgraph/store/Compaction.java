// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.commons.io.FileUtils;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** Takes out of the files of a store what is no longer part of it: every change leaves some behind. */
final class Compaction {
    private Compaction() {}

    /**
     * Writes the database anew beside the old one, which goes once that is complete, and the index of words without what
     * was deleted. Gives how many bytes it has become less.
     */
    static long run(DatasetGraph base, WatchedDataset data, Path directory) throws IOException {
        long before = FileUtils.sizeOfDirectory(directory.toFile());
        // The dataset with the index of words cannot be compacted, only what it wraps.
        DatabaseMgr.compact(base, true);
        if (data.getWrapped() instanceof DatasetGraphText text
                && text.getTextIndex() instanceof TextIndexLucene index) {
            index.getIndexWriter().forceMergeDeletes();
            index.getIndexWriter().commit();
        }
        return before - FileUtils.sizeOfDirectory(directory.toFile());
    }
}
