// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one article tells of an event, to recognise it in what others tell.
 *
 * @param iri   the IRI of the event in its article
 * @param key   the key of the article
 * @param date  the day of the article, or empty
 * @param type  the IRI of its class
 * @param label what it is called there
 * @param parts who and what takes part, and where
 * @param when  when it is said to be, if it is
 * @param theme the words for what it is about, folded
 */
public record Report(String iri, String key, String date, String type, String label, List<Part> parts,
        Optional<When> when, Set<String> theme) {
    /** The reports of the earliest articles first, those of articles without a day last. */
    public static final Comparator<Report> EARLIEST = Comparator
            .comparing((Report report) -> report.date().isEmpty() ? "9999" : report.date())
            .thenComparing(Report::key).thenComparing(Report::iri);

    /**
     * One participant.
     *
     * @param role   the IRI of its role
     * @param iri    the IRI of the thing
     * @param name   what it is called, folded
     * @param named  whether that is a name, not a description
     * @param place  whether it is a place
     * @param known  whether it is the same thing in every article
     * @param around the IRIs of the places it is known to lie in
     */
    public record Part(String role, String iri, String name, boolean named, boolean place, boolean known,
            Set<String> around) {
        /** Keeps its own copy. */
        public Part {
            around = Set.copyOf(around);
        }
    }

    /** Keeps its own copies. */
    public Report {
        parts = List.copyOf(parts);
        theme = Set.copyOf(theme);
    }

    /** Its IRI tells a report apart; all of what it tells would take long. */
    @Override
    public int hashCode() {
        return iri.hashCode();
    }
}
