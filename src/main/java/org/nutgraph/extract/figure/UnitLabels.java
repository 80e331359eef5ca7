// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Dated;

/** Names the unit of a quantity, and what it is for each of: "20 people a day". */
final class UnitLabels {
    private final Sentence sentence;
    private final Pieces pieces;
    private final Vocabulary vocabulary;
    private final Dated times;

    UnitLabels(Pieces pieces, Vocabulary vocabulary, Dated times) {
        this.sentence = pieces.sentence();
        this.pieces = pieces;
        this.vocabulary = vocabulary;
        this.times = times;
    }

    /** The IRI and the name of a unit, and the IRI of what it is for each of. */
    record Label(String iri, String text, Optional<String> per) {}

    /** Gives the label of a quantity that ends before a token, of what it counts if it has no unit. */
    Label of(Optional<Unit> own, String counted, Optional<List<Token>> noun, int last) {
        String iri = own.map(Unit::iri).orElse(counted);
        String named = vocabulary.units().named(iri).map(Unit::label).orElse(iri);
        String label = own.isPresent() ? named : noun.map(UnitLabels::text).orElse(named);
        int behind = noun.map(words -> words.getLast().index() + 1).filter(end -> end > last).orElse(last);
        return rate(iri, label, last).or(() -> rate(iri, label, behind))
                .orElseGet(() -> new Label(iri, label, Optional.empty()));
    }

    /** The unit is a rate, if the vocabulary has it; its label and what it is per say it in any case. */
    private Optional<Label> rate(String iri, String label, int at) {
        return each(at)
                ? divisor(at + 1).map(unit -> new Label(vocabulary.units().per(iri, unit).map(Unit::iri).orElse(iri),
                        label + "/" + unit.label(), Optional.of(unit.iri())))
                : Optional.empty();
    }

    private Optional<Unit> divisor(int at) {
        return vocabulary.units().perWord(sentence.token(at).text())
                .or(() -> vocabulary.units().behind(pieces, pieces.firstOf(at), BigDecimal.ONE)
                        .map(Units.Found::unit).filter(unit -> unit.measure().isPresent()));
    }

    /** "5 percent a year earlier" is no rate. */
    private boolean each(int at) {
        return at + 1 < sentence.size()
                && vocabulary.lexicon().is(Quantities.PER, Lexicon.lower(sentence.token(at).text()))
                && !times.calendar(sentence.token(at + 1));
    }

    /** Gives words as they are written, with one space where there is any. */
    static String text(List<Token> words) {
        StringBuilder text = new StringBuilder();
        for (Token word : words) {
            text.append(text.isEmpty() || !word.spaced() ? "" : " ").append(word.text());
        }
        return text.toString();
    }
}
