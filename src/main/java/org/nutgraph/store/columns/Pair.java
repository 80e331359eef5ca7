// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import org.apache.jena.graph.Node;

/**
 * Who has what of some property.
 *
 * @param subject who
 * @param object  what
 */
public record Pair(Node subject, Node object) {}
