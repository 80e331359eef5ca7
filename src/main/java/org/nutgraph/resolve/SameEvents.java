// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.ontology.Correction;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Slug;

/**
 * Groups the reports of one event: of one class, by what they tell of who takes part, where, when and about what. No
 * report is lost; an event has the IRI that its first report gives it. A pure function of the reports, whatever their
 * order. Reports that contradict each other in who, where or when never come into one group, not even by way of a third.
 */
public final class SameEvents {
    private static final double THRESHOLD = 0.6;

    private final EventLikeness likeness;
    private final Corrections corrections;
    private final String base;
    private final boolean corrected;

    /** Two reports, the one with the lesser IRI first, and what speaks for their being one. */
    private record Pair(Report one, Report other, Likeness likeness) {
        Report besides(Report report) {
            return report.equals(one) ? other : one;
        }
    }

    /** Two reports that may be of one event, so that this is asked once. */
    private record Both(Report one, Report other) {}

    /** Takes the vocabulary, what people have corrected, and the base of IRIs, which ends with a slash. */
    public SameEvents(Ontology ontology, Corrections corrections, String base) {
        this.likeness = new EventLikeness(ontology);
        this.corrections = corrections;
        this.base = base;
        this.corrected = corrections.all().stream().anyMatch(one -> one.kind() == Correction.Kind.DIFFERENT);
    }

    /** Gives the events of which there is more than one report, in order of their IRIs. */
    public List<Grouping> recognise(List<Report> reports) {
        List<Report> ordered = reports.stream().sorted(Report.EARLIEST).toList();
        Map<String, Report> byName = new HashMap<>();
        ordered.forEach(report -> {
            byName.put(report.iri(), report);
            byName.put(iri(report), report);
        });
        Groups groups = new Groups();
        List<Correction> same = corrections.all().stream().filter(one -> one.kind() == Correction.Kind.SAME)
                .filter(one -> byName.containsKey(one.subject()) && byName.containsKey(one.object().orElse("")))
                .toList();
        List<Pair> pairs = pairs(ordered);
        Set<Both> possible = new HashSet<>();
        pairs.forEach(pair -> possible.add(new Both(pair.one(), pair.other())));
        pairs.stream().filter(pair -> pair.likeness().score() >= THRESHOLD)
                .forEach(pair -> groups.joinUnless(pair.one(), pair.other(),
                        (one, other) -> apart(one, other, possible)));
        same.forEach(one -> groups.join(report(byName, one.subject()), report(byName, one.object().orElse(""))));
        Map<String, List<Pair>> byReport = new HashMap<>();
        pairs.forEach(pair -> List.of(pair.one(), pair.other())
                .forEach(report -> byReport.computeIfAbsent(report.iri(), none -> new ArrayList<>()).add(pair)));
        return groups.all().stream().map(members -> grouping(members, byReport, same, byName))
                .sorted(Comparator.comparing(Grouping::iri)).toList();
    }

    private static Report report(Map<String, Report> byName, String iri) {
        return Objects.requireNonNull(byName.get(iri));
    }

    /** The surest come first; of equally sure ones the order is that of their IRIs. */
    private List<Pair> pairs(List<Report> reports) {
        List<Pair> pairs = new ArrayList<>();
        Neighbours.of(reports).forEach((one, others) -> others.forEach(other -> {
            Likeness alike = likeness.of(one, other);
            if (!alike.apart()) {
                pairs.add(one.iri().compareTo(other.iri()) < 0
                        ? new Pair(one, other, alike)
                        : new Pair(other, one, alike));
            }
        }));
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness().score())
                .thenComparing(pair -> pair.one().iri()).thenComparing(pair -> pair.other().iri()));
        return pairs;
    }

    private boolean apart(Report one, Report other, Set<Both> possible) {
        return corrected && (corrections.apart(one.iri(), other.iri()) || corrections.apart(iri(one), iri(other)))
                || !possible.contains(new Both(one, other)) && !possible.contains(new Both(other, one))
                        && likeness.of(one, other).apart();
    }

    private Grouping grouping(List<Report> members, Map<String, List<Pair>> pairs, List<Correction> same,
            Map<String, Report> byName) {
        List<Report> ordered = members.stream().sorted(Report.EARLIEST).toList();
        Set<Report> all = new HashSet<>(members);
        return new Grouping(iri(ordered.getFirst()), ordered.getFirst().label(), ordered.stream()
                .map(report -> corrected(report, same, byName).orElseGet(() -> member(report,
                        pairs.getOrDefault(report.iri(), List.of()).stream()
                                .filter(pair -> all.contains(pair.besides(report))).findFirst().orElseThrow())))
                .toList());
    }

    private static Grouping.Member member(Report report, Pair pair) {
        return new Grouping.Member(report.iri(), pair.besides(report).iri(), "across-articles", pair.likeness().score(),
                pair.likeness().reasons().stream().sorted().map(reason -> Lex.NGC + reason).toList());
    }

    private static Optional<Grouping.Member> corrected(Report report, List<Correction> same,
            Map<String, Report> byName) {
        return same.stream().filter(one -> report(byName, one.subject()).equals(report)
                || report(byName, one.object().orElse("")).equals(report)).findFirst().map(one -> {
                    Report subject = report(byName, one.subject());
                    Report other = subject.equals(report) ? report(byName, one.object().orElse("")) : subject;
                    return new Grouping.Member(report.iri(), other.iri(), Corrections.METHOD, 1, List.of(one.iri()));
                });
    }

    private String iri(Report report) {
        String type = report.type().substring(report.type().lastIndexOf('/') + 1);
        String ordinal = report.iri().substring(report.iri().lastIndexOf('/') + 1);
        return base + "id/event/" + report.key() + "/" + Slug.of(type) + "-" + Slug.of(ordinal);
    }
}
