// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.time.Duration;

import org.nutgraph.article.Article;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.store.GraphStore;
import org.nutgraph.validate.Report;

/** Turns articles into graphs, by the vocabulary of now; called by one thread at a time. */
public interface Reading {
    /** Loads what reading needs, such as language models, if it is not there yet. */
    void prepare();

    /**
     * Gives what an article states, by the corrections that a store holds too; ends early, with any failure, when its
     * thread is interrupted.
     */
    Read read(Article article, GraphStore store);

    /** Decides again who the things of all articles of a store are, now that there are others. */
    void settle(GraphStore store);

    /** Gives how long no article must have come until that is done. */
    default Duration quiet() {
        return Duration.ofSeconds(30);
    }

    /**
     * What was read.
     *
     * @param graph  what the article states
     * @param report what is wrong with that
     */
    record Read(ArticleGraph graph, Report report) {}
}
