// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.Optional;

import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;

/**
 * What stands in a slot.
 *
 * @param head   the word at its head
 * @param span   where its noun phrase stands
 * @param text   the words of it, as a label
 * @param entity the entity it is, if it is one
 * @param type   the IRI of its class, if that is known
 */
record Filler(Token head, Span span, String text, Optional<Entity> entity, Optional<String> type) {
    static Filler of(Token head, Entity entity) {
        return new Filler(head, head.span(), entity.label(), Optional.of(entity), Optional.of(entity.type()));
    }
}
