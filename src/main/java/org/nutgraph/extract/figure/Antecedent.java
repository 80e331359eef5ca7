// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Token;

/** What was counted last: "12,000 people came in May and 9,000 in June" counts people twice. */
final class Antecedent {
    private List<Token> words = List.of();
    private int sentence = -1;

    void counted(List<Token> noun, int at) {
        words = List.copyOf(noun);
        sentence = at;
    }

    /** Gives what was counted last, if it was no more than some sentences ago. */
    Optional<List<Token>> within(int at, int sentences) {
        return words.isEmpty() || at - sentence > sentences ? Optional.empty() : Optional.of(words);
    }
}
