// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import org.nutgraph.article.Span;

/** Something an article says, read from a passage of it. */
public sealed interface Fact permits Event, Figure, Quotation, Statement, Tenure, TimeMention {
    /** Gives the words it was read from. */
    Span span();
}
