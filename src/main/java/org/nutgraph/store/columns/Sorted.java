// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Arrays;
import java.util.List;

/** Pairs in the order of their keys, then of their values; the order is that of the bits without a sign. */
final class Sorted {
    private static final int DIGIT = 11;
    private static final int DIGITS = 1 << DIGIT;

    private final long[] keys;
    private final long[] values;

    /** Takes keys and values as they are, in order. */
    Sorted(long[] keys, long[] values) {
        this.keys = keys;
        this.values = values;
    }

    long key(int at) {
        return keys[at];
    }

    long value(int at) {
        return values[at];
    }

    int size() {
        return keys.length;
    }

    /** Gives where a key begins, or would. */
    int from(long key) {
        return search(keys, key, 0, keys.length, true);
    }

    /** Gives where a key that begins somewhere ends. */
    int to(long key, int from) {
        int step = 1;
        int low = from;
        while (low + step < keys.length && keys[low + step] == key) {
            low += step;
            step <<= 1;
        }
        return search(keys, key, low, Math.min(keys.length, low + step), false);
    }

    /** Gives where a value is between two places that have the same key, or -1. */
    int find(long value, int from, int to) {
        int at = search(values, value, from, to, true);
        return at < to && values[at] == value ? at : -1;
    }

    /** Gives the pairs after some, which are in order, came or went; one that stays as it is may be among them. */
    Sorted after(List<Difference> differences) {
        long[] freshKeys = new long[keys.length + differences.size()];
        long[] freshValues = new long[freshKeys.length];
        int from = 0;
        int size = 0;
        for (Difference each : differences) {
            int at = place(each, from);
            System.arraycopy(keys, from, freshKeys, size, at - from);
            System.arraycopy(values, from, freshValues, size, at - from);
            size += at - from;
            from = at < keys.length && keys[at] == each.key() && values[at] == each.value() ? at + 1 : at;
            if (each.there()) {
                freshKeys[size] = each.key();
                freshValues[size++] = each.value();
            }
        }
        System.arraycopy(keys, from, freshKeys, size, keys.length - from);
        System.arraycopy(values, from, freshValues, size, keys.length - from);
        size += keys.length - from;
        return new Sorted(Arrays.copyOf(freshKeys, size), Arrays.copyOf(freshValues, size));
    }

    /** Gives where a pair is or would be, not before some place. */
    private int place(Difference pair, int from) {
        int begin = search(keys, pair.key(), from, keys.length, true);
        return search(values, pair.value(), begin, to(pair.key(), begin), true);
    }

    /** Gives the same pairs, the values being the keys. */
    Sorted turned() {
        long[] from = values.clone();
        long[] with = keys.clone();
        long[] to = new long[from.length];
        long[] and = new long[from.length];
        int bits = Long.SIZE - Long.numberOfLeadingZeros(all(from));
        for (int shift = 0; shift < bits; shift += DIGIT) {
            pass(from, with, to, and, shift);
            long[] swap = from;
            from = to;
            to = swap;
            swap = with;
            with = and;
            and = swap;
        }
        return new Sorted(from, with);
    }

    /** Moves pairs into the order of one digit of their keys; those with the same stay in the order they are in. */
    private static void pass(long[] from, long[] with, long[] to, long[] and, int shift) {
        int[] places = new int[DIGITS + 1];
        for (long key : from) {
            places[digit(key, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            places[digit + 1] += places[digit];
        }
        for (int at = 0; at < from.length; at++) {
            int place = places[digit(from[at], shift)]++;
            to[place] = from[at];
            and[place] = with[at];
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & DIGITS - 1;
    }

    private static long all(long[] keys) {
        long bits = 0;
        for (long key : keys) {
            bits |= key;
        }
        return bits;
    }

    /** Gives the first place that has the bits or more, or the first that has more. */
    private static int search(long[] in, long bits, int from, int to, boolean orMore) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Long.compareUnsigned(in[middle], bits);
            if (order < 0 || order == 0 && !orMore) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
