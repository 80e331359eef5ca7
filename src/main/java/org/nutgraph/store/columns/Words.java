// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Arrays;
import java.util.Locale;

import org.apache.jena.graph.Node;

/**
 * For each object of a column, which threes of ASCII letters and signs it may have, as a few bits: those without all the
 * threes that somebody looks for need not be read. It never leaves out one that has them.
 */
final class Words {
    private static final int LEAST = 3;
    private static final int ASCII = 128;
    private static final int BITS_A_LETTER = 4;
    private static final int MOST_BITS = 1 << 14;

    private final Sorted objects;
    private final int[] begins;
    private final int[] places;
    private final long[] bits;

    private Words(Sorted objects, int[] begins, int[] places, long[] bits) {
        this.objects = objects;
        this.begins = begins;
        this.places = places;
        this.bits = bits;
    }

    /** Reads the objects of a column, which are sorted. */
    static Words of(Sorted objects, Nodes nodes) {
        Sorted none = new Sorted(new long[0], new long[0]);
        return new Words(none, new int[1], new int[1], new long[0]).after(objects, nodes);
    }

    /** Gives the same for other objects; those that were among these need not be read again. */
    Words after(Sorted fresh, Nodes nodes) {
        int[] from = new int[fresh.size() + 1];
        int[] at = new int[fresh.size() + 1];
        long[] notes = new long[Math.max(fresh.size() * 4 + 1, bits.length)];
        int many = 0;
        int used = 0;
        int old = 0;
        for (int place = 0; place < fresh.size(); place++) {
            long object = fresh.key(place);
            if (place > 0 && object == fresh.key(place - 1)) {
                continue;
            }
            from[many] = place;
            at[many++] = used;
            while (old < begins.length - 1 && Long.compareUnsigned(objects.key(begins[old]), object) < 0) {
                old++;
            }
            long[] own = old < begins.length - 1 && objects.key(begins[old]) == object
                    ? Arrays.copyOfRange(bits, places[old], places[old + 1])
                    : noted(Ids.isValue(object) ? "" : text(nodes.node(object)));
            if (used + own.length > notes.length) {
                notes = Arrays.copyOf(notes, Math.max(used + own.length, notes.length * 2));
            }
            System.arraycopy(own, 0, notes, used, own.length);
            used += own.length;
        }
        from[many] = fresh.size();
        at[many] = used;
        return new Words(fresh, Arrays.copyOf(from, many + 1), Arrays.copyOf(at, many + 1),
                Arrays.copyOf(notes, used));
    }

    long bytes() {
        return (long) bits.length * Long.BYTES + (long) (begins.length + places.length) * Integer.BYTES;
    }

    /** Gives from where to where objects stand that may have some letters, whatever their case: pairs of places. */
    int[] holding(String letters) {
        int[] threes = threes(letters);
        int[] found = new int[16];
        int size = 0;
        for (int at = 0; at < begins.length - 1; at++) {
            if (has(at, threes)) {
                if (size > 0 && found[size - 1] == begins[at]) {
                    found[size - 1] = begins[at + 1];
                    continue;
                }
                found = size + 2 > found.length ? Arrays.copyOf(found, size * 2) : found;
                found[size++] = begins[at];
                found[size++] = begins[at + 1];
            }
        }
        return Arrays.copyOf(found, size);
    }

    private boolean has(int at, int[] threes) {
        int from = places[at];
        int longs = places[at + 1] - from;
        for (int three : threes) {
            int bit = bit(three, longs);
            if ((bits[from + (bit >> 6)] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    /** What is no literal has no letters to look for. */
    private static String text(Node node) {
        // Letters beyond ASCII change their neighbours in some languages: threes with one are not noted.
        return node.isLiteral() ? node.getLiteralLexicalForm().toLowerCase(Locale.ROOT) : "";
    }

    private static int longs(int letters) {
        int wanted = Math.min(MOST_BITS, Math.max(Long.SIZE, letters * BITS_A_LETTER));
        return Integer.highestOneBit(wanted * 2 - 1) / Long.SIZE;
    }

    private static long[] noted(String text) {
        long[] bits = new long[longs(text.length())];
        for (int three : threes(text)) {
            int bit = bit(three, bits.length);
            bits[bit >> 6] |= 1L << bit;
        }
        return bits;
    }

    private static int[] threes(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] threes = new int[Math.max(0, lower.length() - LEAST + 1)];
        int size = 0;
        for (int at = 0; at + LEAST <= lower.length(); at++) {
            char first = lower.charAt(at);
            char second = lower.charAt(at + 1);
            char third = lower.charAt(at + 2);
            if (first < ASCII && second < ASCII && third < ASCII) {
                threes[size++] = (first * ASCII + second) * ASCII + third;
            }
        }
        return Arrays.copyOf(threes, size);
    }

    private static int bit(int three, int longs) {
        return (three * 0x9E3779B1 >>> 8) & longs * Long.SIZE - 1;
    }
}
