// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.article.Span;

/**
 * Words that may name something.
 *
 * @param sentence where they stand
 * @param first    the index of the first token
 * @param last     the index after the last token
 * @param type     the IRI of the class of what they name
 * @param basis    what the type was read from
 */
record Name(Sentence sentence, int first, int last, String type, Basis basis) {
    /** What a type was read from; the later, the surer. */
    enum Basis {
        /** The same words elsewhere in the article. */
        REPEATED(0.7, 1),
        /** Words around it that mostly stand with what is of its class. */
        BESIDE(0.7, 1),
        /** The language engine alone. */
        ENGINE(0.8, 2),
        /** A word beside it that only goes with places. */
        LOCATED(0.8, 8),
        /** The noun that heads the name. */
        NOUN(0.85, 3),
        /** A name shape of the vocabulary. */
        SHAPE(0.9, 4),
        /** The authority. */
        AUTHORITY(0.9, 5),
        /** What the text itself says it is. */
        CONTEXT(0.95, 20);

        private final double confidence;
        private final int weight;

        Basis(double confidence, int weight) {
            this.confidence = confidence;
            this.weight = weight;
        }

        /** Gives how much it counts when the same words are read differently in different places. */
        int weight() {
            return weight;
        }

        double confidence() {
            return confidence;
        }
    }

    Span span() {
        return sentence.span(first, last);
    }

    String text() {
        return sentence.text(first, last);
    }

    int length() {
        return last - first;
    }

    boolean overlaps(Name other) {
        return sentence.index() == other.sentence.index() && first < other.last && other.first < last;
    }

    boolean contains(Name other) {
        return sentence.index() == other.sentence.index() && first <= other.first && other.last <= last;
    }

    Name as(String otherType, Basis otherBasis) {
        return new Name(sentence, first, last, otherType, otherBasis);
    }
}
