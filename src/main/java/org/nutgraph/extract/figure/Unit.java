// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A unit of the vocabulary.
 *
 * @param iri      its IRI
 * @param label    its name
 * @param quantity what it measures, in one word
 * @param measure  the IRI of the measure it is taken of where the text names no other
 * @param from     the least number from which a word it shares with another unit means this one
 * @param relative whether it tells how much of something there is rather than how many things
 * @param part     the smaller unit that it is told with, as feet are with inches
 * @param partSymbols symbols that mean it only behind the greater unit
 */
record Unit(String iri, String label, String quantity, Optional<String> measure, BigDecimal from,
        boolean relative,
        Optional<Part> part,
        List<String> partSymbols) {
    private static final String COUNT = "number";
    private static final String AGE = "age";
    private static final String MONEY = "currency";

    /** A smaller unit, and how many of it make the greater. */
    record Part(String iri, BigDecimal many) {}

    /** Says whether it measures money. */
    boolean priced() {
        return quantity.equals(MONEY);
    }

    /** Says whether it tells how old something is. */
    boolean ages() {
        return quantity.equals(AGE);
    }

    /** Says whether it is a plain count. */
    boolean counts() {
        return quantity.equals(COUNT);
    }

    boolean same(Unit other) {
        return iri.equals(other.iri);
    }
}
