// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDocProducer;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.Vocabulary;

/** Notes what the write transaction under way touches, on the way of every quad to the index of words. */
final class Changes implements TextDocProducer {
    private static final int MOST = 50_000;

    private final TextDocProducer next;
    private final Set<Node> things = new HashSet<>();
    private final Set<Node> properties = new HashSet<>();
    private final Set<Node> graphs = new LinkedHashSet<>();
    private boolean unknown;

    Changes(TextDocProducer next) {
        this.next = next;
    }

    @Override
    public void start() {
        next.start();
    }

    @Override
    public void finish() {
        next.finish();
    }

    @Override
    public void reset() {
        next.reset();
    }

    @Override
    public void change(TextQuadAction action, Node graph, Node subject, Node predicate, Node object) {
        next.change(action, graph, subject, predicate, object);
        note(subject);
        properties.add(predicate);
        graphs.add(graph);
        if (predicate.equals(Vocabulary.MENTIONS)) {
            note(object);
        }
        // Whatever is of a class is also of those above it.
        unknown |= predicate.equals(RDFS.subClassOf.asNode());
    }

    /** Gives what was touched, and begins anew. Only one thread writes at a time. */
    Touched take() {
        Touched taken = new Touched(things, unknown);
        things.clear();
        properties.clear();
        graphs.clear();
        unknown = false;
        return taken;
    }

    /** Gives the properties with which something was added or taken away so far. */
    Set<Node> properties() {
        return Set.copyOf(properties);
    }

    /** Gives the names of the graphs that were changed so far. */
    Set<Node> graphs() {
        return Set.copyOf(graphs);
    }

    private void note(Node thing) {
        if (things.size() < MOST) {
            things.add(thing);
        } else {
            unknown = true;
        }
    }
}
