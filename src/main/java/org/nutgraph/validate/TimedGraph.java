// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate;

import java.time.Duration;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

import org.nutgraph.problem.InvalidInput;

/** A graph that can be read for some time only: the check of shapes knows no limit of its own. */
final class TimedGraph extends WrappedGraph {
    private final Duration limit;
    private final long end;

    TimedGraph(Graph base, Duration limit) {
        super(base);
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        require();
        return super.find(subject, predicate, object).filterKeep(this::still);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        require();
        return super.find(pattern).filterKeep(this::still);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        require();
        return super.contains(subject, predicate, object);
    }

    @Override
    public boolean contains(Triple triple) {
        require();
        return super.contains(triple);
    }

    private boolean still(Triple any) {
        require();
        return true;
    }

    private void require() {
        if (System.nanoTime() > end) {
            throw new InvalidInput("validation-timeout", "The data takes longer than " + limit.toSeconds()
                    + " seconds to check.", "Send less at a time; nothing was changed.");
        }
    }
}
