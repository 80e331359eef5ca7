// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.math.BigDecimal;
import java.util.Optional;

import org.nutgraph.article.Span;

/**
 * A number of an article, and what it counts or measures.
 *
 * @param span       the words of the figure, without what is counted ("over 12,000", "$30 billion", "204 percent")
 * @param text       the exact words there
 * @param core       the words of the number and its unit alone, without its wording ("12,000")
 * @param value      the number, scaled (30000000000 for "$30 billion"); a fall is negative
 * @param lower      the least its wording allows
 * @param upper      the most its wording allows
 * @param qualifier  the IRI of the code for its wording
 * @param unit       the IRI of the unit (QUDT)
 * @param unitLabel  the unit in words
 * @param per        the IRI of the unit of time, or other unit, that the value is for each of ("20 people a day")
 * @param of         the noun phrase that is counted or measured, if the text has one
 * @param counts     the IRI of the concept or class that is counted, if the vocabulary has one
 * @param change     whether it says by how much something rose or fell
 * @param factuality the IRI of the code that says whether it is reported as a fact
 * @param setting    what stands around it: whose it is, where, when, who gives it
 * @param sentence   the sentence it stands in
 */
public record Figure(Span span, String text, Span core, BigDecimal value, Optional<BigDecimal> lower,
        Optional<BigDecimal> upper,
        String qualifier, String unit, String unitLabel, Optional<String> per, Optional<String> of,
        Optional<String> counts, boolean change,
        String factuality, Setting setting, Span sentence) implements Fact {
    /** Gives the same figure with what stands around it. */
    public Figure in(Setting around) {
        return new Figure(span, text, core, value, lower, upper, qualifier, unit, unitLabel, per, of, counts,
                change, factuality, around, sentence);
    }
}
