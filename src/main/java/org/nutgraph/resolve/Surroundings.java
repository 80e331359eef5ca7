// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.nutgraph.ontology.Known;

/** What else an article speaks of: the things that were taken for certain so far, and the places they lie in. */
final class Surroundings {
    /** What stands between a place and the one it lies in: a comma and a space. */
    private static final int GAP = 2;

    /** How much stands between two of a row: "Ada, Bree and Cole", a comma or "and" or both. */
    private static final int ROW = 6;

    private final Map<String, Candidate> taken;
    private final Map<String, Set<String>> possible;
    private final TreeMap<Integer, Subject> byBegin = new TreeMap<>();
    private final TreeMap<Integer, Subject> byEnd = new TreeMap<>();

    /** Takes the subjects, what each was taken for, and the places that those of each one's name lie in. */
    Surroundings(List<Subject> subjects, Map<String, Candidate> taken, Map<String, Set<String>> possible) {
        this.taken = taken;
        this.possible = possible;
        for (Subject subject : subjects) {
            subject.spans().forEach(place -> byBegin.put(place.begin(), subject));
            subject.spans().forEach(place -> byEnd.put(place.end(), subject));
        }
    }

    /**
     * Gives the share of the other things that lie within a place, from 0 to 1, as far as places are told of them; and
     * none if nothing is told.
     */
    Optional<Double> share(String place, String except) {
        double all = 0;
        double within = 0;
        for (Map.Entry<String, Candidate> other : taken.entrySet()) {
            Set<String> around = other.getValue().around();
            if (!other.getKey().equals(except) && !around.isEmpty()) {
                all++;
                within += around.contains(place) ? 1 : 0;
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(within / all);
    }

    /** Says whether another subject is this very place. */
    boolean named(String place, String except) {
        return taken.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(except) && other.getValue().thing().iri().equals(place));
    }

    /** Gives the things that stand right behind a subject's name, a comma between: "Springfield, Ohio". */
    Set<Known> behind(Subject subject) {
        Map<String, Known> behind = new TreeMap<>();
        for (Subject.Place place : subject.spans()) {
            Optional.ofNullable(byBegin.get(place.end() + GAP)).map(next -> taken.get(next.id()))
                    .map(Candidate::thing).ifPresent(thing -> behind.put(thing.iri(), thing));
        }
        return new HashSet<>(behind.values());
    }

    /** Says whether something of the same class lies or is beside it in the same article. */
    long others(String type, String except) {
        return taken.entrySet().stream()
                .filter(other -> !other.getKey().equals(except) && other.getValue().thing().type().equals(type))
                .count();
    }

    /** Gives the IRIs of all places that have the name that stands right behind, a comma between. */
    Set<String> possiblyBehind(Subject subject, Function<Subject, List<String>> named) {
        Set<String> behind = new HashSet<>();
        for (Subject.Place place : subject.spans()) {
            Optional.ofNullable(byBegin.get(place.end() + GAP)).map(named).ifPresent(behind::addAll);
        }
        return behind;
    }

    /** Gives the IRIs of the places in which a thing lies that has the name right before, a comma between. */
    Set<String> before(Subject subject) {
        Set<String> before = new HashSet<>();
        for (Subject.Place place : subject.spans()) {
            Optional.ofNullable(byEnd.get(place.begin() - GAP))
                    .ifPresent(one -> before.addAll(possible.getOrDefault(one.id(), Set.of())));
        }
        return before;
    }

    /** Gives what stands beside it in a row of names. */
    Set<Known> beside(Subject subject) {
        Map<String, Known> beside = new TreeMap<>();
        for (Subject.Place place : subject.spans()) {
            Stream.concat(byBegin.subMap(place.end() + 1, true, place.end() + ROW, true).values().stream(),
                    byEnd.subMap(place.begin() - ROW, true, place.begin() - 1, true).values().stream())
                    .filter(other -> !other.id().equals(subject.id()))
                    .flatMap(other -> Stream.ofNullable(taken.get(other.id())))
                    .forEach(other -> beside.put(other.thing().iri(), other.thing()));
        }
        return new HashSet<>(beside.values());
    }
}
