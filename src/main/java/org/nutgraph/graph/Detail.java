// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

/** How much of an article's words goes into its graph. */
public enum Detail {
    /** All of them, for the store of whoever may keep the article. */
    FULL,
    /** Names, figures, offsets and hashes, but no sentence and no quotation: what may be published of others' texts. */
    FACTS_ONLY
}
