// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDocProducer;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.store.columns.Pair;

/** Notes what the write transaction under way touches, on the way of every quad to the index of words. */
final class Changes implements TextDocProducer {
    private static final int MOST = 50_000;
    private static final int MOST_PAIRS = 20_000;

    private final TextDocProducer next;
    private final Set<Node> things = new HashSet<>();
    private final Predicate<Node> followed;
    private final Map<Node, Optional<Set<Pair>>> properties = new HashMap<>();
    private int pairs;
    private final Set<Node> graphs = new LinkedHashSet<>();
    private boolean unknown;

    /** Takes who is told too, and of which properties it is of use to know who has what. */
    Changes(TextDocProducer next, Predicate<Node> followed) {
        this.next = next;
        this.followed = followed;
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
        note(subject, predicate, object);
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
        pairs = 0;
        graphs.clear();
        unknown = false;
        return taken;
    }

    /** Gives the properties with which something was added or taken away so far, with the pairs if they are known. */
    Map<Node, Optional<Set<Pair>>> properties() {
        return Map.copyOf(properties);
    }

    /** Gives the names of the graphs that were changed so far. */
    Set<Node> graphs() {
        return Set.copyOf(graphs);
    }

    /** Either all pairs of a property are noted, from the first on, or none. */
    private void note(Node subject, Node predicate, Node object) {
        Optional<Set<Pair>> noted = properties.computeIfAbsent(predicate,
                it -> followed.test(it) ? Optional.of(new HashSet<>()) : Optional.empty());
        if (noted.isPresent() && ++pairs <= MOST_PAIRS) {
            noted.get().add(new Pair(subject, object));
        } else {
            properties.put(predicate, Optional.empty());
        }
    }

    private void note(Node thing) {
        if (things.size() < MOST) {
            things.add(thing);
        } else {
            unknown = true;
        }
    }
}
