// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import org.apache.jena.graph.Graph;

/**
 * What one article states.
 *
 * @param name  the IRI of the named graph
 * @param graph its triples, none with a blank node
 */
public record ArticleGraph(String name, Graph graph) {}
