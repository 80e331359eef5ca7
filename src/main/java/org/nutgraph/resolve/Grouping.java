// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.List;

/**
 * Reports that tell of one event.
 *
 * @param iri     the IRI of the event
 * @param label   what its first report calls it
 * @param members the reports, the earliest first
 */
public record Grouping(String iri, String label, List<Member> members) {
    /**
     * Why a report is one of them.
     *
     * @param report    the IRI of the event in its article
     * @param alongside the IRI of the report that it is most like
     * @param method    across-articles, or by-correction
     * @param score     how sure that is, from 0 to 1
     * @param reasons   the IRIs of the codes or corrections that speak for it, in order
     */
    public record Member(String report, String alongside, String method, double score, List<String> reasons) {
        /** Keeps its own copy. */
        public Member {
            reasons = List.copyOf(reasons);
        }
    }

    /** Keeps its own copy. */
    public Grouping {
        members = List.copyOf(members);
    }
}
