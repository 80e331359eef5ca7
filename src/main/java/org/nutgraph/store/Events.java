// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.EventGroups;
import org.nutgraph.resolve.Grouping;
import org.nutgraph.resolve.Report;
import org.nutgraph.resolve.SameEvents;

/** The graph {@code events} of a store: which reports in its articles tell of one event. */
final class Events {
    private static final String NAME = "events";

    private Events() {}

    /** Groups all reports anew, and gives the IRIs that events had before, each with the one that it has now. */
    static Map<String, String> group(GraphStore store, List<Report> reports, SameEvents same) {
        String name = store.iris().graph(NAME);
        Map<String, String> before = new HashMap<>();
        store.read(name, graph -> before.putAll(EventGroups.byReport(graph)));
        List<Grouping> groupings = same.recognise(reports);
        store.put(List.of(new ArticleGraph(name, EventGroups.of(groupings))));
        return moved(before, groupings, reports);
    }

    /** An event that is no longer one leads to the earliest report that was one of its own. */
    private static Map<String, String> moved(Map<String, String> before, List<Grouping> groupings,
            List<Report> reports) {
        Map<String, String> moved = new HashMap<>();
        Set<String> now = new HashSet<>();
        groupings.forEach(grouping -> {
            now.add(grouping.iri());
            grouping.members().forEach(member -> {
                now.add(member.report());
                Optional.ofNullable(before.get(member.report())).filter(old -> !old.equals(grouping.iri()))
                        .ifPresent(old -> moved.putIfAbsent(old, grouping.iri()));
            });
        });
        reports.stream().sorted(Report.EARLIEST).map(Report::iri).filter(report -> !now.contains(report))
                .forEach(report -> Optional.ofNullable(before.get(report)).filter(old -> !now.contains(old))
                        .ifPresent(old -> moved.putIfAbsent(old, report)));
        return moved;
    }
}
