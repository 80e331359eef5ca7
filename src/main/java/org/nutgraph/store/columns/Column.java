// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.List;

import org.apache.jena.tdb2.store.NodeIdType;
import org.jspecify.annotations.Nullable;

/** Who has what of one property, whichever graphs say so: each pair once, in both orders. */
final class Column {
    private static final long BYTES_EACH = 4L * Long.BYTES;

    private final Sorted byObject;
    private final int objects;
    private final boolean integers;
    private volatile @Nullable Sorted bySubject;
    private volatile @Nullable Words words;

    Column(Sorted byObject) {
        this.byObject = byObject;
        int many = 0;
        boolean whole = true;
        for (int at = 0; at < byObject.size(); at++) {
            long object = byObject.key(at);
            many += at == 0 || object != byObject.key(at - 1) ? 1 : 0;
            whole &= Ids.isValue(object) && Ids.kind(object) == NodeIdType.XSD_INTEGER.type();
        }
        this.objects = many;
        this.integers = whole;
    }

    /** Gives the column after some pairs, by object, came or went; what was made of it before is kept up too. */
    Column after(List<Difference> differences, Nodes nodes) {
        Column fresh = new Column(byObject.after(differences));
        Sorted turned = bySubject;
        if (turned != null) {
            fresh.bySubject = turned.after(Difference.turned(differences));
        }
        Words known = words;
        if (known != null) {
            fresh.words = known.after(fresh.byObject, nodes);
        }
        return fresh;
    }

    /** Gives how many bytes that many pairs need, in both orders. */
    static long bytes(long pairs) {
        return pairs * BYTES_EACH;
    }

    /** Gives how many bytes it needs, or will. */
    long bytes() {
        Words known = words;
        return bytes(size()) + (known == null ? 0 : known.bytes());
    }

    int size() {
        return byObject.size();
    }

    /** Gives how many objects there are. */
    int objects() {
        return objects;
    }

    /** Says whether every object is an integer that stands in its id. */
    boolean integers() {
        return integers;
    }

    Sorted byObject() {
        return byObject;
    }

    Sorted bySubject() {
        Sorted sorted = bySubject;
        if (sorted == null) {
            sorted = byObject.turned();
            bySubject = sorted;
        }
        return sorted;
    }

    /** Gives what tells in which objects some letters may be. */
    Words words(Nodes nodes) {
        Words known = words;
        if (known == null) {
            known = Words.of(byObject, nodes);
            words = known;
        }
        return known;
    }
}
