// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate;

import java.util.Optional;

import org.nutgraph.article.Span;

/**
 * What a language engine alone makes of some words, kept as its own label: the baseline that extraction is measured by.
 *
 * @param span       where they stand
 * @param label      the engine's label, such as PERSON, CITY or PERCENT
 * @param normalized the engine's own value for them, if it has one
 */
public record EngineSpan(Span span, String label, Optional<String> normalized) {}
