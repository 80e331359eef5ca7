// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.List;

import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;

/**
 * What is served.
 *
 * @param store      the graphs
 * @param queries    the saved queries
 * @param vocabulary the vocabulary
 */
public record Site(GraphStore store, SavedQueries queries, Vocabularies vocabulary) {
    /** Takes a site with the built-in vocabulary. */
    public Site(GraphStore store, SavedQueries queries) {
        this(store, queries, new Vocabularies(List.of()));
    }
}
