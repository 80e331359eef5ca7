// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** What a number without a noun counts, by what is said of it: "Twelve were killed", "The blast left 30 dead". */
final class Persons {
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj");

    private final Sentence sentence;
    private final Cues predicates;

    Persons(Sentence sentence, Cues predicates) {
        this.sentence = sentence;
        this.predicates = predicates;
    }

    /** Gives the IRI of the measure of the number at the tokens from first up to, not including, last. */
    Optional<String> of(int first, int last) {
        return predicates.at(sentence, last)
                .or(() -> sentence.tokens().subList(first, last).stream()
                        .filter(token -> ARGUMENTS.contains(token.relation()) && token.head() >= 0)
                        .flatMap(token -> verb(token).stream()).findFirst())
                .map(hit -> hit.code().iri());
    }

    private Optional<Cues.Hit> verb(Token number) {
        return sentence.token(number.head()).tag().startsWith("VB")
                ? predicates.at(sentence, number.head())
                : Optional.empty();
    }
}
