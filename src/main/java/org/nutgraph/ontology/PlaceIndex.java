// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The countries and divisions of the tables, so that what the later tables hold can be put into them. */
final class PlaceIndex {
    private static final String COUNTRIES = "countries";
    static final String DIVISIONS = "admin1";

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> divisions = new HashMap<>();

    /** Takes a row that may be a place others lie in. */
    void add(AuthorityRow row, AuthorityRule rule, String iri) {
        if (rule.table().equals(COUNTRIES)) {
            countries.putIfAbsent(row.country(), iri);
        } else if (rule.table().equals(DIVISIONS)) {
            row.fact("iso3166_2").ifPresent(code -> divisions.putIfAbsent(code, iri));
            Stream.concat(Stream.of(row.label()), row.names().stream())
                    .forEach(name -> divisions.putIfAbsent(row.country() + " " + Folded.text(name), iri));
        }
    }

    /** Gives the nearest place a row lies in: its division if the tables have it, else its country, else none. */
    String around(AuthorityRow row) {
        return Stream.of(row.fact("adm1").map(name -> row.country() + " " + Folded.text(name)),
                row.fact("state").map(name -> row.country() + " " + Folded.text(name)),
                row.fact("state").map(code -> row.country() + "-" + code))
                .flatMap(Optional::stream).map(divisions::get).flatMap(Stream::ofNullable).findFirst()
                .orElse(countries.getOrDefault(row.country(), ""));
    }
}
