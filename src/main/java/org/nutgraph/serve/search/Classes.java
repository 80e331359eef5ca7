// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Which classes are above which, as the graphs say; within a transaction of its caller. */
final class Classes {
    private final Graph all;
    private final Map<Node, Set<String>> known = new HashMap<>();

    Classes(Graph all) {
        this.all = all;
    }

    /** Gives the local names of classes and all above them, in lower case and in order. */
    List<String> names(Set<Node> types) {
        Set<String> names = new TreeSet<>();
        types.forEach(type -> names.addAll(known.computeIfAbsent(type, this::above)));
        return List.copyOf(names);
    }

    private Set<String> above(Node type) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Node next = open.pop();
            if (next.isURI() && seen.add(next)) {
                all.find(next, RDFS.subClassOf.asNode(), Node.ANY)
                        .forEachRemaining(triple -> open.push(triple.getObject()));
            }
        }
        Set<String> names = new TreeSet<>();
        seen.forEach(node -> names.add(node.getLocalName().toLowerCase(Locale.ROOT)));
        return names;
    }
}
