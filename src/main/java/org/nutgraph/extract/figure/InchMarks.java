// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.BitSet;

/**
 * Tells the marks of inches from quotation marks, which look alike: a mark that stands right behind digits opens
 * nothing, and closes nothing while no quotation is open. Kept from sentence to sentence of a block.
 */
final class InchMarks {
    private static final String MARK = "\"";

    private boolean open;
    private int block = -1;

    /** Takes the next sentence of an article and gives the indexes of its pieces that stand for inches. */
    BitSet of(Pieces pieces) {
        if (pieces.sentence().block() != block) {
            block = pieces.sentence().block();
            open = false;
        }
        BitSet inches = new BitSet();
        if (!pieces.marked(MARK)) {
            return inches;
        }
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.at(at).is(MARK)) {
                boolean measures = !open && pieces.glued(at) && pieces.at(at - 1).number();
                inches.set(at, measures);
                open = open != !measures;
            }
        }
        return inches;
    }
}
