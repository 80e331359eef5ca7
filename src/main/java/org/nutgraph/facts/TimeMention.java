// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import org.nutgraph.article.Span;

/**
 * Words for a time, resolved against the day of publication.
 *
 * @param span  where they stand
 * @param text  the exact words there
 * @param type  DATE, TIME, DURATION or SET (TIMEX3)
 * @param value the TIMEX3 value
 */
public record TimeMention(Span span, String text, String type, String value) implements Fact {}
