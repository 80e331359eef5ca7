// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Token;

/** What numbers were last said of: "12,000 people came in May and 9,000 in June" counts people twice. */
final class Antecedent {
    private static final Said NOTHING = new Said(List.of(), -1, "");

    private Said counted = NOTHING;
    private Said measured = NOTHING;
    private Said shared = NOTHING;

    private record Said(List<Token> words, int sentence, String unit) {
        Optional<List<Token>> within(int at, int sentences) {
            return words.isEmpty() || at - sentence > sentences ? Optional.empty() : Optional.of(words);
        }
    }

    void counted(List<Token> noun, int at) {
        counted = new Said(List.copyOf(noun), at, "");
    }

    /** Takes what an amount of a unit was said of. */
    void measured(List<Token> noun, int at, String unit) {
        measured = new Said(List.copyOf(noun), at, unit);
    }

    /** Takes what a share is of. */
    void shared(List<Token> noun, int at) {
        shared = new Said(List.copyOf(noun), at, "");
    }

    /** "Revenue of $7 million, down 5 percent": gives what any last amount of a sentence was said of. */
    Optional<List<Token>> measured(int at) {
        return measured.within(at, 0);
    }

    /** Gives what was counted last, if it was no more than some sentences ago. */
    Optional<List<Token>> counted(int at, int sentences) {
        return counted.within(at, sentences);
    }

    /** "Revenue of $7 million, down from $8 million": gives what the last amount of a sentence was said of. */
    Optional<List<Token>> measured(int at, String unit) {
        return measured.within(at, 0).filter(words -> measured.unit().equals(unit));
    }

    /** "Ruiz won 55 percent of the vote. Lima had 40 percent": gives what the last share was of. */
    Optional<List<Token>> shared(int at, int sentences) {
        return shared.within(at, sentences);
    }
}
