// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/** Reads the pairs of a property from the index of TDB2 that has them in order. */
final class Scan {
    private static final int OFTEN = 0xfff;
    private static final int WIDTH = 4 * Long.BYTES;

    private final Reading reading;
    private final RangeIndex index;
    private final long property;

    private record Found(long object, long subject) {}

    private Scan(Reading reading, RangeIndex index, long property) {
        this.reading = reading;
        this.index = index;
        this.property = property;
    }

    /** Gives the column of a property, unless it has more pairs than may be kept. */
    static Optional<Column> read(Reading reading, Node property, long most) {
        long id = reading.nodes().id(property);
        if (id == Nodes.NONE) {
            return Optional.of(new Column(new Sorted(new long[0], new long[0])));
        }
        return index(reading).flatMap(index -> new Scan(reading, index, id).read(most));
    }

    /** Says whether a property has an object more often than so many times. */
    static boolean more(Reading reading, Node property, Node object, int many) {
        long id = reading.nodes().id(property);
        long value = reading.nodes().id(object);
        return id != Nodes.NONE && value != Nodes.NONE && index(reading)
                .filter(index -> new Scan(reading, index, id).more(value, many)).isPresent();
    }

    /** Gives what says of pairs of a property, by their ids, whether any graph has them. */
    static Optional<Scan> of(Reading reading, Node property) {
        long id = reading.nodes().id(property);
        return id == Nodes.NONE ? Optional.empty() : index(reading).map(index -> new Scan(reading, index, id));
    }

    /** Says whether any graph has a subject with an object of the property, by their ids. */
    boolean has(long object, long subject) {
        return each(key(object, subject), key(object, subject + 1)).hasNext();
    }

    private static Optional<RangeIndex> index(Reading reading) {
        TupleIndex index = reading.data().getQuadTable().getNodeTupleTable().getTupleTable().selectIndex("POSG");
        return index instanceof TupleIndexRecord records ? Optional.of(records.getRangeIndex()) : Optional.empty();
    }

    private Optional<Column> read(long most) {
        long[] objects = new long[1024];
        long[] subjects = new long[1024];
        int size = 0;
        Iterator<Found> each = each(begin(property, 0), begin(property + 1, 0));
        for (int row = 0; each.hasNext(); row++) {
            if ((row & OFTEN) == 0) {
                reading.check();
            }
            Found pair = each.next();
            // The same pair in another graph stands beside it.
            if (size > 0 && objects[size - 1] == pair.object() && subjects[size - 1] == pair.subject()) {
                continue;
            }
            if (size == objects.length) {
                if (size >= most) {
                    return Optional.empty();
                }
                objects = Arrays.copyOf(objects, size * 2);
                subjects = Arrays.copyOf(subjects, size * 2);
            }
            objects[size] = pair.object();
            subjects[size++] = pair.subject();
        }
        return Optional.of(new Column(new Sorted(Arrays.copyOf(objects, size), Arrays.copyOf(subjects, size))));
    }

    private boolean more(long value, int many) {
        Iterator<Found> each = each(begin(property, value), begin(property, value + 1));
        int found = 0;
        while (found <= many && each.hasNext()) {
            each.next();
            found++;
        }
        return found > many;
    }

    private Iterator<Found> each(byte[] from, byte[] to) {
        RecordFactory records = index.getRecordFactory();
        return index.iterator(records.create(from), records.create(to), (block, at, key, factory) -> {
            int begin = at * WIDTH;
            if (key != null) {
                // By this TDB2 sees where the range ends.
                block.get(begin, key);
            }
            return new Found(block.getLong(begin + Long.BYTES), block.getLong(begin + 2 * Long.BYTES));
        });
    }

    private byte[] key(long object, long subject) {
        byte[] key = begin(property, object);
        Ids.put(subject, key, 2 * Long.BYTES);
        return key;
    }

    private static byte[] begin(long property, long object) {
        byte[] key = new byte[WIDTH];
        Ids.put(property, key, 0);
        Ids.put(object, key, Long.BYTES);
        return key;
    }
}
