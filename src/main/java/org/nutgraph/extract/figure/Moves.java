// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads "rose from 7 to 12": two figures, where it was and where it came to, and no range. */
final class Moves {
    private final Pieces pieces;
    private final Lexicon lexicon;
    private final Changes changes;
    private final QuantityReader reader;

    Moves(Pieces pieces, Vocabulary vocabulary, QuantityReader reader) {
        this.pieces = pieces;
        this.lexicon = vocabulary.lexicon();
        this.changes = vocabulary.changes();
        this.reader = reader;
    }

    /** Gives the quantities of a move that begins at a piece, with the unit that both have in common; else nothing. */
    List<Quantity> read(int at) {
        String word = pieces.at(at).lower();
        boolean opens = lexicon.is(Quantities.RANGE_OPENER, word) && lexicon.is(Quantities.MOVE_OPENER, word)
                && changes.moves(pieces.sentence(), pieces.at(at).token());
        if (!opens) {
            return List.of();
        }
        Optional<Quantity> start = reader.single(at + 1);
        Optional<Quantity> end = start.filter(low -> lexicon.is(Quantities.RANGE_JOINER, pieces.at(low.end()).lower()))
                .flatMap(low -> reader.single(low.end() + 1));
        return end.isEmpty() ? start.stream().toList() : List.of(alike(start.orElseThrow(), end.get()), end.get());
    }

    /** "From 45 to 40 hours", "from 3 to 5 million": the first has the unit and the magnitude of the second. */
    private static Quantity alike(Quantity start, Quantity end) {
        if (start.unit().isPresent() && !(start.money() && end.unit().isEmpty())) {
            return start;
        }
        boolean scales = !start.amount().scaled() && end.amount().scaled() && start.unit().isEmpty()
                && start.value().abs().compareTo(mantissa(end).abs().multiply(BigDecimal.TEN)) < 0;
        Amount amount = scales ? start.amount().times(end.amount().scale(), start.amount().end()) : start.amount();
        return new Quantity(start.first(), start.end(), amount, Optional.empty(),
                start.unit().or(() -> end.unit().filter(unit -> !unit.counts())));
    }

    private static BigDecimal mantissa(Quantity quantity) {
        return Digits.divide(quantity.amount().value(), quantity.amount().scale());
    }
}
