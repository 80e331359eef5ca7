// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;
import org.nutgraph.facts.Entity;

/**
 * Somebody or something spoken of: a name, a word known to stand for one, or a noun for what has no name.
 *
 * @param sentence the sentence
 * @param head     the word at its head
 * @param entity   the entity, if it is one
 * @param kind     what pronouns can stand for it
 * @param gender   the IRI of its gender, if that is known
 */
record Occurrence(Sentence sentence, Token head, Optional<Entity> entity, Kind kind, Optional<String> gender) {
    /** What stands for it: he or she; it; they; or nothing that is looked for. */
    enum Kind {
        /** One person. */
        PERSON,
        /** One thing or body. */
        THING,
        /** Several people. */
        MANY,
        /** Several things. */
        OTHER
    }

    boolean subject() {
        return head.relation().startsWith("nsubj");
    }

    boolean same(Occurrence other) {
        return equals(other) || entity.isPresent() && entity.map(Entity::id).equals(other.entity.map(Entity::id));
    }

    /** Gives how deep it lies in clauses and phrases: what a sentence is about lies least deep. */
    int depth() {
        return (int) Grammar.upward(sentence, head.index()).count();
    }
}
