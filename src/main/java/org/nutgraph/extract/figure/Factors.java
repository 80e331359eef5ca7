// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Lex;

/** Reads words that multiply: "doubled", "tenfold", "twice as many". */
final class Factors {
    private static final String UNIT = Lex.NGC + "fold";
    private static final int LONGEST = 4;

    private final Pieces pieces;
    private final Lexicon lexicon;
    private final Optional<Unit> unit;

    Factors(Pieces pieces, Vocabulary vocabulary) {
        this.pieces = pieces;
        this.lexicon = vocabulary.lexicon();
        this.unit = vocabulary.units().named(UNIT);
    }

    /** Gives the factor that begins at a piece. */
    Optional<Quantity> read(int at) {
        return verb(at).map(value -> quantity(at, at + 1, value)).or(() -> phrase(at));
    }

    /** Says whether a quantity is told by a verb. */
    boolean verb(Quantity quantity) {
        return quantity.end() == quantity.first() + 1 && verb(quantity.first()).isPresent();
    }

    /** "Rents doubled"; what doubles as something, or doubles down, is no greater than before. */
    private Optional<BigDecimal> verb(int at) {
        if (at >= pieces.size() || pieces.at(at).kind() != Piece.Kind.WORD) {
            return Optional.empty();
        }
        Token token = pieces.token(at);
        boolean says = token.tag().startsWith("VB") && !token.relation().equals("amod")
                && !token.relation().equals("compound")
                && !lexicon.is(Quantities.NOT_MULTIPLYING, pieces.at(at + 1).lower());
        return says ? lexicon.number(Quantities.FACTOR_VERB, Lexicon.lower(token.lemma())) : Optional.empty();
    }

    private Optional<Quantity> phrase(int at) {
        for (int end = Math.min(pieces.size(), at + LONGEST); end > at; end--) {
            Optional<BigDecimal> value = lexicon.number(Quantities.FACTOR, words(at, end));
            if (value.isPresent()) {
                return Optional.of(quantity(at, end, value.get()));
            }
        }
        return Optional.empty();
    }

    private String words(int at, int end) {
        return IntStream.range(at, end).mapToObj(index -> pieces.at(index).lower()).collect(Collectors.joining(" "));
    }

    /** Says whether a unit is that of factors. */
    static boolean unit(Unit unit) {
        return unit.iri().equals(UNIT);
    }

    private Quantity quantity(int at, int end, BigDecimal value) {
        return new Quantity(at, end, new Amount(at, end, value, BigDecimal.ONE, Amount.Form.WORDS), Optional.empty(),
                unit);
    }
}
