// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.Optional;

/**
 * What a person says is wrong about an identity or a fact, and how it is right.
 *
 * @param iri     the IRI of the correction
 * @param kind    what is to be done
 * @param subject the IRI of the thing, or of the passage whose mention or statement is wrong
 * @param object  the IRI of the other thing or the class, or the new name
 * @param article the IRI of the only article it holds for; empty for all
 */
public record Correction(String iri, Kind kind, String subject, Optional<String> object, Optional<String> article) {
    /** What is to be done. */
    public enum Kind {
        /** Two IRIs are one thing: the subject becomes the object everywhere. */
        SAME("same"),
        /** The subject is not the object; within an article, what it names is not the subject. */
        DIFFERENT("different"),
        /** The thing has another preferred name. */
        RENAME("rename"),
        /** The thing is a member of another class. */
        RETYPE("retype"),
        /** What was taken for the subject, in an article or in all, is the object. */
        RELINK("relink"),
        /** The words at the passage mention nothing of the kind. */
        REJECT_MENTION("rejectMention"),
        /** What was read from the words at the passage is not said there. */
        REJECT_STATEMENT("rejectStatement"),
        /** An earlier correction, the subject, no longer holds. */
        REVOKE("revoke");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Gives the kind of a code's IRI, if it is one. */
        static Optional<Kind> of(String iri) {
            for (Kind kind : values()) {
                if (iri.equals(Lex.NGC + kind.code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        boolean needsObject() {
            return this == SAME || this == RELINK || this == RENAME || this == RETYPE;
        }
    }
}
