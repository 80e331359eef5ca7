// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.Set;

import org.nutgraph.ontology.Lex;

/** The IRIs of the properties by which the vocabulary says how numbers and units are written; lex.ttl defines them. */
final class Quantities {
    static final String NS = Lex.NS;
    static final String VALUE = NS + "value";
    static final String CARDINAL = NS + "cardinal";
    static final String DENOMINATOR = NS + "denominator";
    static final String ORDINAL = NS + "ordinal";
    static final String ORDINAL_END = NS + "ordinalEnd";
    static final String MAGNITUDE = NS + "magnitude";
    static final String SUFFIX = NS + "suffix";
    static final String MONEY_SUFFIX = NS + "moneySuffix";
    static final String COUNT_SUFFIX = NS + "countSuffix";
    static final String SPACED_SUFFIX = NS + "spacedSuffix";
    static final String LENGTH_OF = NS + "lengthOf";
    static final String BELOW_NOUGHT = NS + "belowNought";
    static final String VAGUE_PLURAL = NS + "vaguePlural";
    static final String VAGUE_MULTIPLIER = NS + "vagueMultiplier";
    static final String ARTICLE = NS + "article";
    static final String CONJUNCTION = NS + "conjunction";
    static final String POINT = NS + "point";
    static final String MINUS = NS + "minus";
    static final String PARTITIVE = NS + "partitive";
    static final String RATIO = NS + "ratio";
    static final String RATIO_AT_END = NS + "ratioAtEnd";
    static final String RANGE_JOINER = NS + "rangeJoiner";
    static final String RANGE_OPENER = NS + "rangeOpener";
    static final String MOVE_OPENER = NS + "moveOpener";
    static final String FACTOR = NS + "factor";
    static final String FACTOR_VERB = NS + "factorVerb";
    static final String NOT_MULTIPLYING = NS + "notMultiplying";
    static final String PREDICATE = NS + "predicate";
    static final String CONTEST = NS + "ofContest";
    static final String JOINER_AFTER_OPENER = NS + "rangeJoinerAfterOpener";
    static final String PER = NS + "per";
    static final String BY = NS + "byAmount";
    static final String AT = NS + "atAmount";
    static final String UNIT = NS + "unit";
    static final String SYMBOL = NS + "symbol";
    static final String SYMBOL_BEFORE = NS + "symbolBefore";
    static final String FROM = NS + "from";
    static final String QUANTITY = NS + "quantity";
    static final String PART = NS + "part";
    static final String PART_SYMBOL = NS + "partSymbol";
    static final String MONEY_PREFIX = NS + "moneyPrefix";
    static final String ALTERNATIVE = NS + "alternative";
    static final String BOUND_JOINER = NS + "boundJoiner";
    static final String PARTS = NS + "parts";
    static final String MOST = NS + "most";
    static final String BEHIND = NS + "behind";
    static final String RELATIVE = NS + "relative";
    static final String BASE = NS + "base";
    static final String MEASURES = NS + "measures";
    static final String COUNTED = NS + "counted";
    static final String CUE_AFTER = NS + "cueAfter";
    static final String CHANGE_VERB = NS + "changeVerb";
    static final String CHANGE_NOUN = NS + "changeNoun";
    static final String SIGN = NS + "sign";
    static final String CLOCK_MARK = NS + "clockMark";
    static final String NUMBERED = NS + "numbered";
    static final String PRONOUN_BEFORE = NS + "pronounBefore";
    static final String PRONOUN_AFTER = NS + "pronounAfter";
    static final String TRANSPARENT = NS + "transparent";
    static final String SPENT_ON = NS + "spentOn";
    static final String MONEY_FOR = NS + "moneyFor";
    static final String DEFINITE = NS + "definite";
    static final String AMOUNT_CUE = NS + "amountCue";
    static final String WORTH = NS + "worth";
    static final String GROUPING = NS + "grouping";
    static final String PER_UNIT = NS + "perUnit";
    static final String MARK = NS + "mark";
    static final String EXTENT = NS + "extent";
    static final String TOLERANCE = NS + "tolerance";
    static final String NOT_BESIDE = NS + "notBeside";
    static final String COUPLE = NS + "couple";
    static final String EQUATION = NS + "equation";
    /** Abbreviations whose case tells them apart. */
    static final Set<String> CASED = Set.of(SUFFIX, MONEY_SUFFIX, COUNT_SUFFIX, SPACED_SUFFIX, MONEY_PREFIX);

    /** The words that a number, or a range of numbers, can begin with. */
    static final Set<String> OPENING = Set.of(RANGE_OPENER, MINUS, VAGUE_MULTIPLIER, VAGUE_PLURAL, ARTICLE, CARDINAL,
            DENOMINATOR, MAGNITUDE, COUPLE);

    private Quantities() {}
}
