// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * How much there is in a store; what several graphs say counts once.
 *
 * @param graphs     how many graphs
 * @param triples    how many triples
 * @param subjects   how many subjects
 * @param objects    how many objects
 * @param properties how many triples have each property
 * @param classes    how many things are of each class
 */
public record StoreCounts(long graphs, long triples, long subjects, long objects, SortedMap<String, Long> properties,
        SortedMap<String, Long> classes) {

    /**
     * Counts, all but one graph, within a transaction of the caller: two walks over the indexes of TDB2, which need no
     * term to be read but those that are named in the answer.
     */
    static StoreCounts of(DatasetGraph base, Node without) {
        NodeId left = TDBInternal.getNodeId(base, without);
        Subjects subjects = new Subjects(TDBInternal.getNodeId(base, RDF.type.asNode()));
        walk(base, "SPOG", left, subjects::take);
        Values objects = new Values();
        walk(base, "OSPG", left, objects::take);
        return new StoreCounts(subjects.graphs.size(), subjects.triples, subjects.subjects, objects.many,
                named(base, subjects.properties), named(base, subjects.classes));
    }

    private interface Walker {
        void take(NodeId graph, NodeId subject, NodeId predicate, NodeId object);
    }

    private static void walk(DatasetGraph base, String index, @Nullable NodeId left, Walker walker) {
        Iterator<Tuple<NodeId>> quads = TDBInternal.getDatasetGraphTDB(base).getQuadTable().getNodeTupleTable()
                .getTupleTable().selectIndex(index).all();
        while (quads.hasNext()) {
            Tuple<NodeId> quad = quads.next();
            if (!quad.get(0).equals(left)) {
                walker.take(quad.get(0), quad.get(1), quad.get(2), quad.get(3));
            }
        }
    }

    private static SortedMap<String, Long> named(DatasetGraph base, Map<NodeId, Long> counts) {
        SortedMap<String, Long> named = new TreeMap<>(Comparator.naturalOrder());
        counts.forEach((id, count) -> {
            Node node = TDBInternal.getNode(base, id);
            if (node.isURI()) {
                named.put(node.getURI(), count);
            }
        });
        return named;
    }

    private static final class Subjects {
        private final NodeId type;
        private final Set<NodeId> graphs = new HashSet<>();
        private final Map<NodeId, Long> properties = new HashMap<>();
        private final Map<NodeId, Long> classes = new HashMap<>();
        private long triples;
        private long subjects;
        private @Nullable NodeId subject;
        private @Nullable NodeId predicate;
        private @Nullable NodeId object;

        private Subjects(NodeId type) {
            this.type = type;
        }

        private void take(NodeId graph, NodeId s, NodeId p, NodeId o) {
            graphs.add(graph);
            if (!s.equals(subject)) {
                subjects++;
            } else if (p.equals(predicate) && o.equals(object)) {
                return;
            }
            triples++;
            properties.merge(p, 1L, Long::sum);
            if (p.equals(type)) {
                classes.merge(o, 1L, Long::sum);
            }
            subject = s;
            predicate = p;
            object = o;
        }
    }

    private static final class Values {
        private long many;
        private @Nullable NodeId last;

        private void take(NodeId graph, NodeId subject, NodeId predicate, NodeId object) {
            if (!Objects.equals(object, last)) {
                many++;
                last = object;
            }
        }
    }
}
