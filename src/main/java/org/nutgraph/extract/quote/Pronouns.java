// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** Whom the personal pronouns of an article stand for. */
@FunctionalInterface
public interface Pronouns {
    /** Those of a text in which none is known. */
    Pronouns NONE = (sentence, token) -> Optional.empty();

    /** Gives the id of the entity that a word stands for; nothing if it is no pronoun, or not sure enough. */
    Optional<String> of(Sentence sentence, Token token);
}
