// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ingest;

import java.util.List;

import org.nutgraph.facts.Facts;
import org.nutgraph.graph.ArticleGraph;

/** What became of one article. */
public sealed interface Outcome {
    /** Gives the name the article was given by: a file, or the name of a sample. */
    String source();

    /** The article was read and its graph is valid. */
    record Done(String source, Facts facts, ArticleGraph graph) implements Outcome {}

    /** The article was read, but its graph breaks a shape: one line for each finding. It is not stored. */
    record Rejected(String source, List<String> findings) implements Outcome {
        /** Keeps its own copy of the list. */
        public Rejected {
            findings = List.copyOf(findings);
        }
    }

    /** The article could not be read: why, as a stable code, a sentence, and what to do. */
    record Unreadable(String source, String code, String sentence, String remedy) implements Outcome {}
}
