// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.List;

import org.apache.jena.graph.Graph;

import org.nutgraph.graph.ArticleGraph;

/** Is asked, within the transaction of a change, whether the change may be. */
@FunctionalInterface
public interface Guard {
    /** Lets everything through. */
    Guard NONE = (changed, all) -> {};

    /** Takes the graphs as they would be, and all graphs together; fails, in any way, if they must not be so. */
    void check(List<ArticleGraph> changed, Graph all);
}
