// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/** Reads units told by what means something else elsewhere: 9", 5'11", "2 in thick", "20 (kg)". */
final class MarkedUnits {
    private static final Map<String, String> BRACKETS = Map.of("(", ")", "[", "]", "{", "}");

    private final Pieces pieces;
    private final Lexicon lexicon;
    private final Units units;
    private final BitSet inches;

    MarkedUnits(Pieces pieces, Lexicon lexicon, Units units, BitSet inches) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.units = units;
        this.inches = inches;
    }

    /** Gives the unit that stands behind the digits of an amount. */
    Optional<Units.Found> behind(Amount amount) {
        int at = amount.end();
        return pieces.at(at - 1).kind() == Piece.Kind.WORD
                ? bracketed(amount)
                : mark(at).or(() -> word(at)).or(() -> bracketed(amount));
    }

    /** Feet are marked before the inches that go with them, and before an adjective. */
    private Optional<Units.Found> mark(int at) {
        boolean inch = inches.get(at);
        boolean foot = !inch && pieces.glued(at) && (pieces.at(at + 1).number() && inches.get(at + 2)
                || extent(at + 1));
        return inch || foot
                ? units.marked(pieces.at(at).text()).map(unit -> new Units.Found(unit, at, at + 1))
                : Optional.empty();
    }

    /** "2 in thick", "2 in x 4 in": the symbol is a preposition too. */
    private Optional<Units.Found> word(int at) {
        return extent(at + 1)
                ? units.part(pieces.at(at).text()).map(unit -> new Units.Found(unit, at, at + 1))
                : Optional.empty();
    }

    private boolean extent(int at) {
        return lexicon.is(Quantities.EXTENT, pieces.at(at).lower());
    }

    private Optional<Units.Found> bracketed(Amount amount) {
        int at = amount.end();
        return Optional.ofNullable(BRACKETS.get(pieces.at(at).text()))
                .flatMap(close -> units.behind(pieces, at + 1, amount.value())
                        .filter(found -> pieces.at(found.end()).is(close))
                        .map(found -> new Units.Found(found.unit(), at, found.end() + 1)));
    }
}
