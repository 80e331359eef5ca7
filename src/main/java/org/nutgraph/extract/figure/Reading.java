// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;

import org.nutgraph.ontology.Term;

/**
 * A quantity in its sentence.
 *
 * @param quantity   the quantity, with the unit that the words before it give it if it has no other
 * @param wording    the tokens of the quantity with those of its wording
 * @param sign       1 for a rise by it, -1 for a fall, nothing if it is no change
 * @param aged       whether it is an age by the words before it
 * @param verb the index of the token of the verb that tells it: "doubled"
 */
record Reading(Quantity quantity, Wording.Found wording, Optional<Integer> sign, boolean aged, Optional<Integer> verb) {
    boolean change() {
        return sign.isPresent();
    }

    Sort sort() {
        return new Sort(quantity.unit().isEmpty(), aged || measured(), quantity.unit().filter(Unit::priced).isPresent(),
                change());
    }

    /** Whether its unit says what it measures: a length of time, land. */
    boolean measured() {
        return quantity.unit().filter(unit -> unit.measure().isPresent() && !unit.relative()).isPresent();
    }

    /** Whether it is told in percent or points. */
    boolean relative() {
        return quantity.unit().filter(Unit::relative).isPresent();
    }

    /** Whether it tells how much of a unit there is, and neither how many things nor what share of them. */
    boolean amounts() {
        return quantity.unit().filter(unit -> !unit.relative()).isPresent()
                && quantity.amount().form() != Amount.Form.SHARE;
    }

    /** A fall is negative; a factor is what something was multiplied by. */
    BigDecimal value() {
        return falls() ? quantity.value().negate() : quantity.value();
    }

    Optional<BigDecimal> lower(Term code) {
        return Wording.lower(code, falls() ? top().negate() : quantity.amount().value(), signed());
    }

    Optional<BigDecimal> upper(Term code) {
        return Wording.upper(code, falls() ? quantity.amount().value().negate() : top(), signed());
    }

    private BigDecimal top() {
        return quantity.upper().map(Amount::value).orElse(quantity.amount().value());
    }

    private boolean signed() {
        return change() && !factor();
    }

    private boolean falls() {
        return signed() && sign.filter(way -> way < 0).isPresent();
    }

    private boolean factor() {
        return quantity.unit().filter(Factors::unit).isPresent();
    }
}
