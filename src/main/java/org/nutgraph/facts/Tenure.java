// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.util.Optional;

import org.nutgraph.article.Span;

/**
 * One person's holding of one post.
 *
 * @param span         the words it was read from
 * @param holder       the id of the entity that holds it
 * @param role         the post in the words of the article, without its holder: "director", "president"
 * @param organisation the id of the entity the post is in, if the text says so
 * @param status       the IRI of the code for current, former or future, as of the article's day
 * @param sentence     the sentence it stands in
 */
public record Tenure(Span span, String holder, String role, Optional<String> organisation, String status,
        Span sentence) implements Fact {}
