// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.Optional;

import org.nutgraph.article.Span;

/**
 * A figure as somebody marked it.
 *
 * @param span  where it stands, without the words that qualify it
 * @param kind  what kind of figure it is, in the words of the gold file
 * @param value the value as written there: a number, a number with a per cent sign, or an interval
 * @param unit  the name of its unit, if it has one
 */
public record GoldFigure(Span span, String kind, Optional<String> value, Optional<String> unit) {}
