// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.util.List;

/**
 * Who an entity is across articles.
 *
 * @param iri        its IRI
 * @param sameAs     IRIs of the same thing elsewhere, only ever from the authority
 * @param method     how it was decided, such as authority-name or local
 * @param confidence how sure the decision is, from 0 to 1
 */
public record Identity(String iri, List<String> sameAs, String method, double confidence) {
    /** Keeps its own copy of the list. */
    public Identity {
        sameAs = List.copyOf(sameAs);
    }
}
