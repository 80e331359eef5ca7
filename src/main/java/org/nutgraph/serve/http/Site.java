// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.List;

import org.nutgraph.ontology.AuthorityEntries;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;

/**
 * What is served.
 *
 * @param store      the graphs
 * @param queries    the saved queries
 * @param vocabulary the vocabulary
 * @param authority  what is known of things that no article names
 */
public record Site(GraphStore store, SavedQueries queries, Vocabularies vocabulary, AuthorityEntries authority) {
    /** Takes a site with the built-in authority. */
    public Site(GraphStore store, SavedQueries queries, Vocabularies vocabulary) {
        this(store, queries, vocabulary, new AuthorityEntries(List.of()));
    }

    /** Takes a site with the built-in vocabulary. */
    public Site(GraphStore store, SavedQueries queries) {
        this(store, queries, new Vocabularies(List.of()));
    }
}
