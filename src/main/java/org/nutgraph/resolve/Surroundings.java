// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.nutgraph.ontology.Known;

/** What else an article speaks of: the things that were taken for certain so far, and the places they lie in. */
final class Surroundings {
    /** What stands between a place and the one it lies in: a comma and a space. */
    private static final int GAP = 2;

    private final Map<String, Candidate> taken;
    private final Map<Integer, String> byBegin = new HashMap<>();

    /** Takes the subjects, and what each was taken for. */
    Surroundings(List<Subject> subjects, Map<String, Candidate> taken) {
        this.taken = taken;
        subjects.forEach(subject -> subject.spans().forEach(place -> byBegin.put(place.begin(), subject.id())));
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
            Optional.ofNullable(byBegin.get(place.end() + GAP)).map(taken::get).map(Candidate::thing)
                    .ifPresent(thing -> behind.put(thing.iri(), thing));
        }
        return new HashSet<>(behind.values());
    }

    /** Says whether something of the same class lies or is beside it in the same article. */
    long others(String type, String except) {
        return taken.entrySet().stream()
                .filter(other -> !other.getKey().equals(except) && other.getValue().thing().type().equals(type))
                .count();
    }
}
