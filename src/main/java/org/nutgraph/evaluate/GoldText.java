// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.List;

/** A text with the figures that somebody marked in it. */
public record GoldText(String id, String text, List<GoldFigure> figures) {
    /** Keeps its own copy of the list. */
    public GoldText {
        figures = List.copyOf(figures);
    }

    /** Gives the name of the collection the text is from: its id up to the number. */
    public String collection() {
        int end = id.lastIndexOf('-');
        return end < 0 ? id : id.substring(0, end);
    }
}
