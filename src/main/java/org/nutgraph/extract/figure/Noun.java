// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

/** A noun with the words that qualify it: the tokens from first up to, not including, last; the last is the noun. */
record Noun(int first, int last) {
    int head() {
        return last - 1;
    }
}
