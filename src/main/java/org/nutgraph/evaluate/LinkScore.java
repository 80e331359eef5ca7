// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

/**
 * How well names were linked.
 *
 * @param held        names of things that the authority holds
 * @param found       those of them that extraction found as names
 * @param linked      those of them that were linked to anything
 * @param right       those of them that were linked to the right thing
 * @param unheld      names of things that it does not hold
 * @param wrongly     those of them that were linked nevertheless
 */
public record LinkScore(int held, int found, int linked, int right, int unheld, int wrongly) {
    /** No names. */
    public static final LinkScore NONE = new LinkScore(0, 0, 0, 0, 0, 0);

    /** Gives both together. */
    public LinkScore plus(LinkScore other) {
        return new LinkScore(held + other.held, found + other.found, linked + other.linked, right + other.right,
                unheld + other.unheld, wrongly + other.wrongly);
    }

    /** Gives the share of right links among the links of names of things that the authority holds. */
    public double precision() {
        return share(right, linked);
    }

    /** Gives the share of the names found, of things that the authority holds, that were linked to them. */
    public double recall() {
        return share(right, found);
    }

    /** Gives the same share of all such names, found or not. */
    public double recallOfAll() {
        return share(right, held);
    }

    /** Gives the share of the names of other things that were linked, wrongly. */
    public double wrong() {
        return share(wrongly, unheld);
    }

    private static double share(int some, int all) {
        return all == 0 ? 1 : some / (double) all;
    }
}
