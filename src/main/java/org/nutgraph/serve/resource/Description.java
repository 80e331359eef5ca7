// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.resource;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What the store has about one thing.
 *
 * @param thing    the thing
 * @param graph    its triples, those of the facts below and of what they name
 * @param facts    the facts that are about it, the newest first
 * @param articles the articles that mention it, the newest first
 * @param page     which page of the facts this is, from 1
 * @param more     whether there are more facts
 */
record Description(Node thing, Graph graph, List<Node> facts, List<Node> articles, int page, boolean more) {
    Description {
        facts = List.copyOf(facts);
        articles = List.copyOf(articles);
    }
}
