// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.List;

/** A text with the words for times that somebody marked in it. */
public record GoldDates(String id, String text, List<GoldDate> dates) {
    /** Keeps its own copy of the list. */
    public GoldDates {
        dates = List.copyOf(dates);
    }
}
