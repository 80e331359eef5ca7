// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.List;

import org.nutgraph.article.Span;

/**
 * Words for a time as somebody marked them.
 *
 * @param span   where they stand
 * @param words  the words
 * @param values what they may mean, in the manner of TIMEX3, with X for digits that the words leave open
 */
public record GoldDate(Span span, String words, List<String> values) {
    /** Keeps its own copy of the list. */
    public GoldDate {
        values = List.copyOf(values);
    }

    /** Gives the values that TIMEX3 can write; ranges of two dates, working days and fiscal years are none. */
    public List<String> expressible() {
        return values.stream().filter(TimexValue::expressible).toList();
    }
}
