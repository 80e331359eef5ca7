// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Folded;
import org.nutgraph.ontology.Known;

/** Finds the things of the authority that a subject may be, by each of its names, and how prominent each is. */
final class Candidates {
    /** From here on prominence no longer grows: no country is so well known that nothing can speak against it. */
    private static final double MOST = 3_000;
    private static final double PLACE_LEAST = 30;
    private static final double PROMINENT_FROM = 45;
    private static final double PROMINENT_PERSON = 50;
    private static final long PROMINENT = 1_000_000;
    private static final long FIRST_CLASS = 999_000;
    private static final double BY_ALIAS = 0.9;
    private static final double BY_SOUND = 0.25;
    private static final double BY_FAMILY = 0.1;
    /** A body with so many names is known in many languages, and beyond its country. */
    static final int WELL_KNOWN = 5;
    private static final int LONGEST_ACRONYM = 8;

    private final Authority authority;
    private final NameIndex names;
    private final NationalBodies bodies;
    private final Kinds kinds;

    Candidates(Authority authority, Kinds kinds) {
        this.authority = authority;
        this.names = new NameIndex(authority, kinds);
        this.bodies = new NationalBodies(authority, kinds);
        this.kinds = kinds;
    }

    /** Says whether other things of the authority lie in a thing. */
    boolean contains(Known place) {
        return authority.holdsOthers(place);
    }

    /** Gives the IRI of the outermost place that a thing lies in; empty if it lies in none. */
    String country(Known thing) {
        List<String> around = authority.around(thing);
        return around.isEmpty() ? "" : around.getLast();
    }

    /** Says whether a division is one of those that are as well known as a country. */
    boolean firstClass(Known division) {
        return contains(division) && division.weight() >= FIRST_CLASS;
    }

    /** Gives the IRIs of the places of a name. */
    List<String> named(Subject subject) {
        return kinds.of(subject.type()).equals(Kinds.PLACE)
                ? names.exactly(subject.label()).stream().map(Known::iri).toList()
                : List.of();
    }

    NameIndex names() {
        return names;
    }

    Collection<Candidate> of(Subject subject) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        String kind = kinds.of(subject.type());
        for (String name : usable(subject, kind)) {
            for (Known thing : names.exactly(name)) {
                if (kinds.of(thing.type()).equals(kind)) {
                    add(found, thing, exact(name, thing) ? 1 : BY_ALIAS, reason(name, thing));
                }
            }
        }
        if (found.isEmpty() && kind.equals(Kinds.ORG)) {
            bodies.of(subject).forEach(thing -> add(found, thing, 1, "sameCountry"));
        }
        if (found.isEmpty() && !kind.equals(Kinds.ORG)) {
            usable(subject, kind).forEach(name -> names.sounding(name).stream()
                    .filter(thing -> kinds.of(thing.type()).equals(kind))
                    .forEach(thing -> add(found, thing, BY_SOUND, "bySound")));
        }
        if (found.isEmpty() && kind.equals(Kinds.PERSON) && !subject.posts().isEmpty()
                && Folded.words(subject.label()).size() == 1) {
            names.family(subject.label()).forEach(thing -> add(found, thing, BY_FAMILY, "byFamilyName"));
        }
        return found.values();
    }

    /**
     * The names that a thing may be found by. A family name alone is nobody's; a body whose full name the article tells
     * is no other body that has the same short name.
     */
    private List<String> usable(Subject subject, String kind) {
        List<String> usable = new ArrayList<>();
        for (String name : subject.allNames()) {
            boolean several = Folded.words(name).size() > 1;
            boolean full = name.equals(subject.label());
            if (kind.equals(Kinds.PLACE) || several || full && kind.equals(Kinds.ORG)) {
                usable.add(name);
            }
        }
        boolean told = kind.equals(Kinds.ORG) && !usable.isEmpty() && names.exactly(subject.label()).isEmpty();
        return told ? usable.stream().filter(name -> spelled(name, subject.label())).toList() : usable;
    }

    /** A shorter name is the full one with less of the same words only if what is left out is of little weight. */
    private static boolean spelled(String name, String full) {
        return Folded.words(name).size() > 1 && new HashSet<>(Folded.words(full)).containsAll(Folded.words(name))
                && Folded.words(full).size() - Folded.words(name).size() <= 1 || name.equals(full);
    }

    private static boolean exact(String name, Known thing) {
        return Folded.text(thing.label()).equals(Folded.text(name));
    }

    private static String reason(String name, Known thing) {
        boolean acronym = !name.contains(" ") && name.length() <= LONGEST_ACRONYM && name.length() > 1
                && name.equals(name.toUpperCase(Locale.ROOT));
        return acronym ? "byAcronym" : exact(name, thing) ? "byName" : "byAlias";
    }

    private void add(Map<String, Candidate> found, Known thing, double fit, String reason) {
        double known = prominence(thing);
        Candidate candidate = found.computeIfAbsent(thing.iri(),
                iri -> new Candidate(thing, new HashSet<>(authority.around(thing)), known));
        candidate.found(fit, reason);
        if (known > PROMINENT_FROM) {
            candidate.found(0, "prominent");
        }
    }

    /**
     * For a place its inhabitants count, by their root: ten times as many make it three times as likely to be meant. For
     * a body it is the number of its names.
     */
    private double prominence(Known thing) {
        return switch (kinds.of(thing.type())) {
            case Kinds.PLACE -> Math.min(MOST, Math.max(PLACE_LEAST, Math.sqrt((double) thing.weight())));
            case Kinds.PERSON -> thing.weight() >= PROMINENT ? PROMINENT_PERSON : 1;
            default -> Math.clamp(thing.names().size(), 1, WELL_KNOWN);
        };
    }
}
