// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.util.Optional;

import org.nutgraph.article.Span;

/**
 * One thing an article says: that a relation holds between two of its entities.
 *
 * @param span       the word the relation was read from, the verb or noun of its pattern
 * @param subject    the id of the entity it is about
 * @param predicate  the IRI of the relation
 * @param object     the id of the entity it is related to
 * @param commitment how firmly it is said, and by whom
 * @param matched    what found it
 * @param sentence   the sentence it stands in
 */
public record Statement(Span span, String subject, String predicate, String object, Commitment commitment,
        Matched matched, Span sentence) implements Fact {
    /**
     * How firmly something is said.
     *
     * @param factuality the IRI of a code of factuality
     * @param statedBy   the id of the entity that says so; empty for the article itself
     */
    public record Commitment(String factuality, Optional<String> statedBy) {}

    /**
     * What found it.
     *
     * @param term       the IRI of the term whose pattern fired
     * @param pattern    the pattern as its editor wrote it
     * @param confidence how sure the extractor is, from 0 to 1
     */
    public record Matched(String term, String pattern, double confidence) {}
}
