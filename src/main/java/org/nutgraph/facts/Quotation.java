// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.util.Optional;

import org.nutgraph.article.Span;

/**
 * Words given as somebody's own.
 *
 * @param span     the quoted words, without their marks
 * @param text     the exact words there
 * @param kind     whether they are quoted whole, in part, or told
 * @param speaker  whose words they are; empty when the text leaves it open
 * @param to       whom they are spoken to; empty when the text does not say
 * @param cue      the words that introduce them, such as "said" or "according to"
 * @param sentence the sentence, or sentences, it was read from
 * @param told     all that is given as the speaker's there: the same words, or the told clause that a part stands in
 */
public record Quotation(Span span, String text, Kind kind, Optional<Speaker> speaker, Optional<Speaker> to,
        Optional<String> cue, Span sentence, Span told) implements Fact {
    /** Takes words around which nothing more is told. */
    public Quotation(Span span, String text, Kind kind, Optional<Speaker> speaker, Optional<Speaker> to,
            Optional<String> cue, Span sentence) {
        this(span, text, kind, speaker, to, cue, sentence, span);
    }

    /** Gives the same as a part of what is told. */
    public Quotation within(Span clause) {
        return new Quotation(span, text, kind, speaker, to, cue, sentence, span.cover(clause));
    }

    /** How words are given as somebody's. */
    public enum Kind {
        /** One or more whole sentences between marks. */
        DIRECT,
        /** A part of a sentence between marks, the rest told. */
        MIXED,
        /** Told without marks. */
        INDIRECT
    }

    /**
     * The words that name a speaker, or whom somebody speaks to.
     *
     * @param span   where they stand
     * @param text   the exact words there
     * @param entity the id of the entity they stand for, if it is known
     */
    public record Speaker(Span span, String text, Optional<String> entity) {}
}
