// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

/**
 * Words between marks: those from first up to, not including, last of the running text.
 *
 * @param open      the place of the opening mark
 * @param close     the place of the closing mark, or of the end of the block if the next block goes on
 * @param first     the first word
 * @param last      the place after the last word
 * @param continues whether it takes up what an earlier block left open
 */
record Passage(int open, int close, int first, int last, boolean continues) {
    boolean holds(int at) {
        return open <= at && at <= close;
    }
}
