// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import org.nutgraph.article.Span;

/**
 * Words that stand for an entity.
 *
 * @param span       where they stand
 * @param text       the exact words there
 * @param named      whether they name it (rather than describe it or refer back to it)
 * @param confidence how sure the extractor is, from 0 to 1
 */
public record Mention(Span span, String text, boolean named, double confidence) {}
