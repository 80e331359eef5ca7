// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the reports that are worth comparing: those of one time that have a participant or a place in common. */
final class Neighbours {
    private static final int FAR = 366;

    private Neighbours() {}

    /** Gives each report with those after it that it may be one with. */
    static Map<Report, Set<Report>> of(List<Report> reports) {
        Map<String, List<Report>> blocks = new TreeMap<>();
        Words words = new Words();
        reports.forEach(report -> keys(report, words)
                .forEach(key -> blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(report)));
        Map<Report, Set<Report>> neighbours = new LinkedHashMap<>();
        blocks.values().forEach(block -> block(block, neighbours));
        return neighbours;
    }

    private static void block(List<Report> block, Map<Report, Set<Report>> neighbours) {
        List<Report> ordered = block.stream()
                .sorted(Comparator.comparing(EventLikeness::day).thenComparing(Report::iri)).toList();
        for (int at = 0; at < ordered.size(); at++) {
            Report one = ordered.get(at);
            for (Report other : ordered.subList(at + 1, ordered.size())) {
                if (ChronoUnit.DAYS.between(EventLikeness.day(one), EventLikeness.day(other)) > FAR) {
                    break;
                }
                // Two of a day stand in one order in every block.
                neighbours.computeIfAbsent(one, none -> new LinkedHashSet<>()).add(other);
            }
        }
    }

    private static Set<String> keys(Report report, Words words) {
        Set<String> keys = new HashSet<>();
        for (Report.Part part : report.parts()) {
            String day = part.named() && !part.place() ? "" : EventLikeness.day(report) + " ";
            keys.add(day + part.iri());
            keys.add(day + part.name());
            if (part.place()) {
                part.around().forEach(place -> keys.add(day + place));
            }
            words.longOnes(part.name()).forEach(word -> keys.add(EventLikeness.day(report) + " " + word));
        }
        return keys;
    }
}
