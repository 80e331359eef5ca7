// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many inhabitants the tables count in each country, to tell what cannot be: a source that joins by name gives a
 * small division the inhabitants of a famous namesake in another country, and it would be taken for the better known.
 */
final class Headcounts {
    private static final long TIMES = 3;

    private final Map<String, Long> divisions = new HashMap<>();
    private final Map<String, Long> cities = new HashMap<>();

    /** Takes the rows of divisions and of cities. */
    Headcounts(List<AuthorityRow> divisions, List<AuthorityRow> cities) {
        divisions.forEach(row -> this.divisions.merge(row.country(), row.inhabitants(), Long::sum));
        cities.forEach(row -> this.cities.merge(row.country(), row.inhabitants(), Long::sum));
    }

    /**
     * Gives a division without its inhabitants if these are more than three times those of all other divisions of its
     * country, and of all its cities; else the row as it is.
     */
    AuthorityRow believed(AuthorityRow division) {
        long others = divisions.getOrDefault(division.country(), 0L) - division.inhabitants();
        long towns = cities.getOrDefault(division.country(), 0L);
        boolean doubtful = others > 0 && towns > 0 && division.inhabitants() > TIMES * others
                && division.inhabitants() > TIMES * towns;
        return doubtful ? division.uncounted() : division;
    }
}
