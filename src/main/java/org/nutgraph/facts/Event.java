// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.util.List;
import java.util.Optional;

import org.nutgraph.article.Span;

/**
 * Something an article says happened, will, may or did not happen.
 *
 * @param span       the word it was read from, the verb or noun of its pattern
 * @param type       the IRI of its class
 * @param roles      who and what takes part
 * @param theme      the words for what it is about, where that is none of the entities
 * @param content    the head word of the clause that says what it is about, if a clause does: "build" of "promised to build"
 * @param time       when, in TIMEX3 notation, if the clause says so
 * @param commitment how firmly it is said, and by whom
 * @param matched    what found it
 * @param sentence   the sentence it stands in
 */
public record Event(Span span, String type, List<Role> roles, Optional<String> theme, Optional<Span> content,
        Optional<String> time,
        Statement.Commitment commitment, Statement.Matched matched, Span sentence) implements Fact {
    /**
     * One participant.
     *
     * @param property the IRI of the role
     * @param entity   the id of the entity in it
     */
    public record Role(String property, String entity) {}

    /** Keeps its own copy. */
    public Event {
        roles = List.copyOf(roles);
    }
}
