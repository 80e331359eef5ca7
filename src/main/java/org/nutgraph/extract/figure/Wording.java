// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** What the words around a number make of it: a least value, a most value, about. */
final class Wording {
    private static final String SCHEME = Lex.NGC + "qualifier";
    private static final String LOWER = Lex.NG + "lowerFactor";
    private static final String UPPER = Lex.NG + "upperFactor";
    private static final Set<String> NUMBERS = Set.of("CD", "DT", "PDT", "$");
    private static final List<String> CLOSING = List.of("NN", "JJ", "RB", "DT");
    static final String BETWEEN = Lex.NGC + "between";
    private static final String ORDER = Lex.NGC + "orderOf";

    private final Cues before;
    private final Cues behind;
    private final Ontology ontology;
    private final Optional<Term> usual;

    Wording(Ontology ontology) {
        this.ontology = ontology;
        this.usual = ontology.defaultOf(SCHEME);
        this.before = new Cues(ontology, SCHEME, Lex.CUE);
        this.behind = new Cues(ontology, SCHEME, Quantities.CUE_AFTER);
    }

    /** The code of the wording, its tokens included in the figure, and whether a cue was found. */
    record Found(Optional<Term> code, int first, int last) {}

    /** Gives the wording of a number whose tokens are those from first up to, not including, last. */
    Found of(Sentence sentence, int first, int last) {
        Optional<Cues.Hit> ahead = before.before(sentence, first);
        Optional<Cues.Hit> after = last < sentence.size()
                ? behind.at(sentence, last).filter(hit -> !ofNext(sentence, hit))
                : Optional.empty();
        return new Found(after.or(() -> ahead).map(Cues.Hit::code), ahead.map(Cues.Hit::first).orElse(first),
                after.map(Cues.Hit::last).orElse(last));
    }

    /** In "40 or less than 50" and "below 50 and above 40" the words belong to the next number. */
    private boolean ofNext(Sentence sentence, Cues.Hit hit) {
        for (int at = hit.first() + 1; at < hit.last(); at++) {
            Optional<Cues.Hit> next = before.at(sentence, at);
            if (next.filter(found -> found.last() > hit.last() || number(sentence, hit.last())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean number(Sentence sentence, int at) {
        return at < sentence.size() && NUMBERS.contains(sentence.token(at).tag());
    }

    /** "40 seats or more": gives the wording of a number without any that what it counts, which ends at a token, has. */
    Found past(Sentence sentence, Found bare, int end) {
        boolean open = bare.code().isEmpty() && end > bare.last() && end < sentence.size();
        return open
                ? behind.at(sentence, end).filter(hit -> !number(sentence, hit.last()) && closed(sentence, hit.last()))
                        .map(hit -> new Found(Optional.of(hit.code()), bare.first(), hit.last())).orElse(bare)
                : bare;
    }

    /** "40 seats or more tables": more than 40 are not meant. */
    private static boolean closed(Sentence sentence, int at) {
        return at >= sentence.size() || CLOSING.stream().noneMatch(sentence.token(at).tag()::startsWith);
    }

    /** Gives the code of a quantity, from its own form or from the cue. */
    Optional<Term> code(Quantity quantity, Optional<Term> cue) {
        if (quantity.amount().form() == Amount.Form.VAGUE) {
            return ontology.term(ORDER);
        }
        return quantity.upper().isPresent() ? ontology.term(BETWEEN) : cue.or(() -> usual);
    }

    /** A fall by more than 5 is below -5; a temperature of more than -5 is above it; about -5 lies around it. */
    static Optional<BigDecimal> lower(Term code, BigDecimal value, boolean change) {
        return bound(code, mirrored(code, value, change) ? UPPER : LOWER, value);
    }

    static Optional<BigDecimal> upper(Term code, BigDecimal value, boolean change) {
        return bound(code, mirrored(code, value, change) ? LOWER : UPPER, value);
    }

    private static boolean mirrored(Term code, BigDecimal value, boolean change) {
        boolean open = code.string(LOWER).isEmpty() || code.string(UPPER).isEmpty();
        return value.signum() < 0 && (change || !open);
    }

    private static Optional<BigDecimal> bound(Term code, String factor, BigDecimal value) {
        return code.string(factor).map(text -> plain(value.multiply(new BigDecimal(text))));
    }

    /** Gives a number without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
