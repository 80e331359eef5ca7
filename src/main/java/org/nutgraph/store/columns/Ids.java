// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** Terms as TDB2 has them on disk: 64 bits that name a term, or are its value. */
final class Ids {
    private static final int BITS_OF_VALUE = 56;
    private static final long VALUE = (1L << BITS_OF_VALUE) - 1;
    private static final int DOUBLE = 0x40;
    private static final int KIND = 0x7f;

    private Ids() {}

    /** Gives the bits of an id. */
    static long of(NodeId id) {
        byte[] bytes = new byte[NodeId.SIZE];
        NodeIdFactory.set(id, bytes);
        long bits = 0;
        for (byte each : bytes) {
            bits = bits << Byte.SIZE | each & 0xff;
        }
        return bits;
    }

    /** Gives the id of some bits. */
    static NodeId id(long bits) {
        if (bits >= 0) {
            return NodeIdFactory.createPtr(bits);
        }
        byte[] bytes = new byte[NodeId.SIZE];
        put(bits, bytes, 0);
        return NodeIdFactory.get(bytes);
    }

    /** Writes bits, the highest first. */
    static void put(long bits, byte[] bytes, int at) {
        for (int each = 0; each < Long.BYTES; each++) {
            bytes[at + each] = (byte) (bits >>> (Long.BYTES - 1 - each) * Byte.SIZE);
        }
    }

    /** Says whether the bits are the value of a term, whose type they name. */
    static boolean isValue(long bits) {
        return bits < 0;
    }

    /** Gives the number of the type of a value; 64 and more for a double, which has none. */
    static int kind(long bits) {
        return (int) (bits >>> BITS_OF_VALUE) & KIND;
    }

    /** Says whether a value is a double. */
    static boolean isDouble(long bits) {
        return isValue(bits) && (kind(bits) & DOUBLE) != 0;
    }

    /** Gives a value without its type. */
    static long value(long bits) {
        return bits & VALUE;
    }
}
