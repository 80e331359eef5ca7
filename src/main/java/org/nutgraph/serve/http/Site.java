// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;

/**
 * What is served.
 *
 * @param store   the graphs
 * @param queries the saved queries
 */
public record Site(GraphStore store, SavedQueries queries) {}
