// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.nutgraph.ontology.Lex;

/** Compares who and what takes part in two reports, role by role. */
final class Participants {
    private static final double AFFECTED = 0.35;
    private static final double OTHER_ROLE = 0.25;
    private static final double ONLY_ONE = 0.1;
    private static final double BY_NAME = 0.8;
    private static final double BY_WHOLE_NAME = 0.9;
    private static final double CROSSED = 0.5;
    private static final double DESCRIBED = 0.5;
    private static final double PLACE = 0.2;
    private static final double PLACE_AROUND = 0.12;
    private static final double WHOLE_COUNTRY = 0.05;
    private static final double UNLIKE = -0.1;
    private static final String PARTICIPANT = "sharedParticipant";
    private static final String LOCATION = "sharedPlace";
    private static final Set<String> HEAVY = Set.of(Lex.NG + "affected", Lex.NG + "theme");

    private final Likeness.Sum sum;
    private final Words words;
    private boolean apart;
    private int shared;

    private Participants(Likeness.Sum sum, Words words) {
        this.sum = sum;
        this.words = words;
    }

    /** Adds what the participants of two reports tell; says whether they can be one event at all. */
    static boolean compare(Report one, Report other, Likeness.Sum sum, Words words) {
        Participants work = new Participants(sum, words);
        Set<String> roles = one.parts().stream().map(Report.Part::role).collect(Collectors.toSet());
        roles.addAll(other.parts().stream().map(Report.Part::role).toList());
        roles.stream().sorted().forEach(role -> work.role(role, in(one, role), in(other, role)));
        if (work.shared == 1 && others(one) == 1 && others(other) == 1) {
            sum.add(ONLY_ONE, PARTICIPANT);
        }
        if (work.shared == 0 && crossed(one, other) > 1) {
            sum.add(CROSSED, PARTICIPANT);
            return true;
        }
        return !work.apart || work.shared > 1;
    }

    private static long others(Report report) {
        return report.parts().stream().filter(part -> !part.place()).count() + (report.theme().isEmpty() ? 0 : 1);
    }

    /** Who meets whom may be told either way: by two that are the same, or have one name of several words. */
    private static long crossed(Report one, Report other) {
        Set<String> theirs = other.parts().stream().map(Participants::called).collect(Collectors.toSet());
        return one.parts().stream().filter(part -> !part.place()).map(Participants::called).distinct()
                .filter(theirs::contains).count();
    }

    private static String called(Report.Part part) {
        return part.named() && part.name().contains(" ") ? part.name() : part.iri();
    }

    private static List<Report.Part> in(Report report, String role) {
        return report.parts().stream().filter(part -> part.role().equals(role)).toList();
    }

    private void role(String role, List<Report.Part> mine, List<Report.Part> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        double best = Double.NEGATIVE_INFINITY;
        boolean unlike = true;
        for (Report.Part one : mine) {
            for (Report.Part other : theirs) {
                best = Math.max(best, pair(role, one, other));
                unlike &= contradict(one, other);
            }
        }
        apart |= unlike;
        boolean places = mine.getFirst().place() && theirs.getFirst().place();
        if (best >= OTHER_ROLE * BY_NAME && !places) {
            shared++;
        }
        sum.add(best, places ? LOCATION : PARTICIPANT);
    }

    private double pair(String role, Report.Part one, Report.Part other) {
        if (one.place() && other.place()) {
            return places(one, other);
        }
        double weight = HEAVY.contains(role) ? AFFECTED : OTHER_ROLE;
        if (one.iri().equals(other.iri())) {
            return weight;
        }
        if (one.named() && other.named()) {
            return within(one.name(), other.name()) ? weight * byName(one, other) : UNLIKE;
        }
        double alike = Words.alike(words.longOnes(one.name()), words.longOnes(other.name()));
        return alike > 0 ? weight * DESCRIBED * alike : one.named() || other.named() ? 0 : UNLIKE;
    }

    /** A part of a name is borne by more people than the whole. */
    private double byName(Report.Part one, Report.Part other) {
        return words.of(one.name()).equals(words.of(other.name())) ? BY_WHOLE_NAME : BY_NAME;
    }

    private static double places(Report.Part one, Report.Part other) {
        boolean country = one.known() && one.around().isEmpty() || other.known() && other.around().isEmpty();
        if (one.iri().equals(other.iri()) || one.name().equals(other.name())) {
            return country ? WHOLE_COUNTRY : PLACE;
        }
        if (one.around().contains(other.iri()) || other.around().contains(one.iri())) {
            return country ? WHOLE_COUNTRY : PLACE_AROUND;
        }
        return UNLIKE;
    }

    /** Two that are both named, and neither of whose names is part of the other's, are two. */
    private boolean contradict(Report.Part one, Report.Part other) {
        if (one.iri().equals(other.iri()) || within(one.name(), other.name())) {
            return false;
        }
        if (one.place() && other.place()) {
            return one.known() && other.known() && !one.around().contains(other.iri())
                    && !other.around().contains(one.iri());
        }
        return one.named() && other.named();
    }

    private boolean within(String one, String other) {
        Set<String> mine = words.of(one);
        Set<String> theirs = words.of(other);
        return mine.containsAll(theirs) || theirs.containsAll(mine);
    }
}
