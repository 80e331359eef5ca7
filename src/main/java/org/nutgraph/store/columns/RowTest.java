// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

/** What a row must pass. */
@FunctionalInterface
interface RowTest {
    /** Says whether a row passes. */
    boolean passes(long[] row);
}
