// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Arrays;

/** Numbers rows of ids as they come: equal ones have the same number. */
final class LongTable {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int width;
    private long[] rows;
    private int[] slots = new int[1024];
    private int size;
    private int last;

    /** Takes how many ids a row has. */
    LongTable(int width) {
        this.width = width;
        this.rows = new long[Math.max(1, width) * 512];
    }

    int size() {
        return size;
    }

    /** Gives an id of the row of a number. */
    long id(int number, int at) {
        return rows[number * width + at];
    }

    /** Gives how many bytes it takes. */
    long bytes() {
        return (long) rows.length * Long.BYTES + (long) slots.length * Integer.BYTES;
    }

    /** Gives the number of a row; it is new if it is the size from before. */
    int number(long[] row) {
        if (size > 0 && same(last, row)) {
            return last;
        }
        int slot = slot(row);
        if (slots[slot] == 0) {
            add(row);
            slots[slot] = size;
            if (size * 2 > slots.length) {
                grow();
            }
            last = size - 1;
        } else {
            last = slots[slot] - 1;
        }
        return last;
    }

    private int slot(long[] row) {
        int slot = (int) (hash(row) >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && !same(slots[slot] - 1, row)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean same(int number, long[] row) {
        for (int at = 0; at < width; at++) {
            if (rows[number * width + at] != row[at]) {
                return false;
            }
        }
        return true;
    }

    private long hash(long[] row) {
        long hash = 0;
        for (int at = 0; at < width; at++) {
            hash = (hash ^ row[at]) * MIX;
            hash ^= hash >>> 32;
        }
        return hash * MIX;
    }

    private void add(long[] row) {
        int begin = size * width;
        if (begin + width > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        System.arraycopy(row, 0, rows, begin, width);
        size++;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        long[] row = new long[width];
        for (int number = 0; number < size; number++) {
            System.arraycopy(rows, number * width, row, 0, width);
            slots[slot(row)] = number + 1;
        }
    }
}
