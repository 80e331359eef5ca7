// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.ontology.Pattern;

/**
 * A word of a compiled clause and what hangs from it.
 *
 * @param part   what kind of word it must be
 * @param lemmas the words it may be a form of; none for a slot
 * @param slot   what it fills, if it is a slot
 * @param edges  what must hang from it
 */
record Node(Part part, Set<String> lemmas, Optional<Pattern.Slot> slot, List<Edge> edges) {
    /** The kind of word. */
    enum Part {
        VERB, NOMINAL, FILLER
    }

    /** A grammatical relation, as an active sentence has it. */
    enum Kind {
        SUBJECT, BEARER, OBJECT, RECIPIENT, OBLIQUE, MODIFIER, POSSESSOR, COMPLEMENT, CONTENT, PARTICLE
    }

    /**
     * What must hang from a word.
     *
     * @param kind  in which relation
     * @param word  the preposition of an oblique, the particle of a verb; empty otherwise
     * @param child the word at its end
     */
    record Edge(Kind kind, String word, Node child) {}

    static Node filler(Pattern.Slot slot) {
        return new Node(Part.FILLER, Set.of(), Optional.of(slot), List.of());
    }

    static Node word(Part part, Set<String> lemmas, List<Edge> edges) {
        return new Node(part, lemmas, Optional.empty(), List.copyOf(edges));
    }
}
