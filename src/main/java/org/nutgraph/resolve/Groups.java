// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Reports that are put together, group by group. */
final class Groups {
    private final Map<String, List<Report>> byReport = new HashMap<>();

    /** Makes one group of two, whatever is in them. */
    void join(Report one, Report other) {
        List<Report> mine = of(one);
        List<Report> theirs = of(other);
        if (!together(one, other)) {
            mine.addAll(theirs);
            theirs.forEach(report -> byReport.put(report.iri(), mine));
        }
    }

    /** Makes one group of two, unless somebody in the one is apart from somebody in the other. */
    void joinUnless(Report one, Report other, BiPredicate<Report, Report> apart) {
        List<Report> mine = of(one);
        List<Report> theirs = of(other);
        if (!together(one, other) && mine.stream().noneMatch(
                report -> theirs.stream().anyMatch(against -> apart.test(report, against)))) {
            join(one, other);
        }
    }

    /** The first of a group tells which it is. */
    private boolean together(Report one, Report other) {
        return of(one).getFirst().iri().equals(of(other).getFirst().iri());
    }

    /** Gives the groups of more than one. */
    List<List<Report>> all() {
        Map<String, List<Report>> byFirst = new HashMap<>();
        byReport.values().forEach(group -> byFirst.put(group.getFirst().iri(), group));
        return byFirst.values().stream().filter(group -> group.size() > 1).toList();
    }

    private List<Report> of(Report report) {
        return byReport.computeIfAbsent(report.iri(), iri -> new ArrayList<>(List.of(report)));
    }
}
