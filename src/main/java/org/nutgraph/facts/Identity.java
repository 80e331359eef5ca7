// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * Who an entity is across articles.
 *
 * @param iri        its IRI
 * @param sameAs     IRIs of the same thing elsewhere, only ever from the authority
 * @param method     how it was decided: by-authority, local, across-articles or by-correction
 * @param confidence how sure the decision is, from 0 to 1
 * @param why        what it was decided by, and what it says of the thing
 */
public record Identity(String iri, List<String> sameAs, String method, double confidence, Why why) {
    /**
     * What a decision rests on, and what it says of the thing.
     *
     * @param type    the IRI of its class, where that is known better than from the article
     * @param label   its preferred name, where a person has set one
     * @param reasons the IRIs of the codes or corrections that spoke for it, in order
     * @param rivals  how many things of the authority have its name
     */
    public record Why(Optional<String> type, Optional<String> label, List<String> reasons, int rivals) {
        /** Nothing to tell. */
        public static final Why NOTHING = new Why(Optional.empty(), Optional.empty(), List.of(), 0);

        /** Keeps its own copy. */
        public Why {
            reasons = List.copyOf(reasons);
        }
    }

    /** Keeps its own copy of the list. */
    public Identity {
        sameAs = List.copyOf(sameAs);
    }

    /** Takes a decision without reasons. */
    public Identity(String iri, List<String> sameAs, String method, double confidence) {
        this(iri, sameAs, method, confidence, Why.NOTHING);
    }
}
