// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pattern of words, as an editor writes it; {@link PatternParser} has the notation. */
public sealed interface Pattern {
    /** A word as it is: in the case given if it has a capital letter, else in any case. */
    record Word(String text) implements Pattern {
        /** Says whether case matters. */
        public boolean cased() {
            return text.codePoints().anyMatch(Character::isUpperCase);
        }
    }

    /** Any form of one of these words. */
    record Lemma(Set<String> lemmas) implements Pattern {}

    /** One to five capitalised words, lower-case joiners between them allowed. */
    record Name() implements Pattern {}

    /** A place to fill, named after what fills it, with the class it must have if one is given. */
    record Slot(String role, Optional<String> type) implements Pattern {}

    /** All of these, one after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** One of these. */
    record Choice(List<Pattern> options) implements Pattern {}

    /** This, or nothing. */
    record Maybe(Pattern part) implements Pattern {}
}
