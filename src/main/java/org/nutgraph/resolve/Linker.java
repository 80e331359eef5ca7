// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Folded;
import org.nutgraph.ontology.Known;
import org.nutgraph.ontology.Ontology;

/**
 * Decides which things of the authority the subjects of an article are. Each candidate has a weight: how prominent it
 * is, times what the article says for or against it. Against all of them stands that it is something the authority does
 * not hold. The share of the best is the score; below the threshold nothing is linked. The factors were set on the
 * half of the marked texts that {@code evaluate} calls tuned on. Safe for use by many threads.
 */
public final class Linker {
    private static final double THRESHOLD = 0.75;
    private static final double LIKELY = 0.5;
    private static final int ROUNDS = 3;

    private static final double LIES_IN_NEXT = 200;
    private static final double NOT_IN_NEXT = 0.02;
    private static final double COUNTRY_SHARE = 8;
    private static final double COUNTRY_NAMED = 4;
    private static final double COUNTRY_ABSENT = 0.4;
    private static final double DIVISION_NAMED = 6;
    private static final double SAME_SORT = 2;
    private static final double IN_A_ROW = 20;
    private static final double AROUND_ITS_NAMESAKE = 0.4;
    private static final double LESS_THAN_ITS_NAMESAKE = 0.15;
    private static final double OF_CLASS = 3;
    private static final double OF_OTHER_CLASS = 0.3;
    private static final double POST = 40;

    private static final double NO_PLACE = 60;
    private static final double NO_PERSON = 6;
    private static final double NO_LONG_PERSON = 1;
    private static final double NO_BODY = 0.2;
    private static final double NO_COMMON_BODY = 5;
    private static final double NO_COMMON_BODY_ALONE = 1;
    private static final double NO_ONE_WORD_BODY = 2.5;
    private static final int COMMON = 40;

    private final Candidates candidates;
    private final Kinds kinds;

    /** Takes the vocabulary and the authority. */
    public Linker(Ontology ontology, Authority authority) {
        this.kinds = new Kinds(ontology);
        this.candidates = new Candidates(authority, kinds);
    }

    /** Gives the decision on each subject of an article, by its id. */
    public Map<String, Decision> decide(List<Subject> subjects) {
        Map<String, Candidate> taken = new TreeMap<>();
        Map<String, Decision> decisions = new HashMap<>();
        Map<String, Set<String>> possible = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Surroundings surroundings = new Surroundings(subjects, new TreeMap<>(taken), new HashMap<>(possible));
            taken.clear();
            for (Subject subject : subjects) {
                List<Candidate> ranked = ranked(subject, surroundings);
                possible.put(subject.id(), places(ranked));
                Decision decision = decision(subject, ranked);
                decisions.put(subject.id(), decision);
                if (decision.score() >= LIKELY) {
                    taken.put(subject.id(), ranked.getFirst());
                }
            }
        }
        return decisions;
    }

    /** Gives the places that a subject may be, and those that these lie in. */
    private static Set<String> places(List<Candidate> candidates) {
        Set<String> places = new HashSet<>();
        candidates.forEach(candidate -> places.addAll(candidate.around()));
        return places;
    }

    private List<Candidate> ranked(Subject subject, Surroundings surroundings) {
        Collection<Candidate> found = candidates.of(subject);
        String first = found.stream().max(Comparator.comparingDouble(Candidate::weight)
                .thenComparing(candidate -> candidate.thing().iri())).map(best -> best.thing().type()).orElse("");
        Set<String> inner = new HashSet<>();
        found.forEach(candidate -> inner.addAll(candidate.around()));
        for (Candidate candidate : found) {
            candidate.speaks(namesake(candidate, found, inner), "namesake");
            sort(candidate, subject, first);
            place(candidate, subject, surroundings);
            post(candidate, subject);
        }
        List<Candidate> ranked = new ArrayList<>(found);
        ranked.sort(Comparator.comparingDouble(Candidate::weight).reversed()
                .thenComparing(candidate -> candidate.thing().iri()));
        return ranked;
    }

    /** A division is meant less often than the town it is named after, still less if the town is the better known. */
    private double namesake(Candidate candidate, Collection<Candidate> found, Set<String> inner) {
        boolean around = inner.contains(candidate.thing().iri());
        boolean less = found.stream().anyMatch(other -> !candidates.firstClass(candidate.thing())
                && !other.thing().type().equals(candidate.thing().type())
                && other.thing().weight() > candidate.thing().weight()
                && (around
                        ? other.around().contains(candidate.thing().iri())
                        : !candidates.contains(candidate.thing()) && !candidate.around().isEmpty()
                                && other.around().containsAll(candidate.around())));
        return less ? LESS_THAN_ITS_NAMESAKE : around ? AROUND_ITS_NAMESAKE : 1;
    }

    /**
     * The class that the article shows. Where it is that of the best known thing of the name it was read from the name
     * alone and says nothing.
     */
    private void sort(Candidate candidate, Subject subject, String first) {
        String type = candidate.thing().type();
        if (!subject.type().equals(first)) {
            boolean agree = kinds.agree(type, subject.type());
            boolean finer = agree && kinds.isA(subject.type(), type);
            candidate.speaks(finer ? OF_CLASS : agree ? 1 : OF_OTHER_CLASS, "class");
        }
    }

    private void place(Candidate candidate, Subject subject, Surroundings surroundings) {
        Set<Known> behind = surroundings.behind(subject);
        boolean lies = surroundings.possiblyBehind(subject, candidates::named).stream()
                .anyMatch(candidate.around()::contains);
        if (lies || !behind.isEmpty()) {
            boolean could = behind.stream().anyMatch(next -> broader(next, candidate.thing()));
            candidate.speaks(lies ? LIES_IN_NEXT : could ? NOT_IN_NEXT : 1, "withinNamed");
        }
        candidate.speaks(surroundings.before(subject).contains(candidate.thing().iri()) ? LIES_IN_NEXT : 1,
                "withinNamed");
        candidate.speaks(surroundings.beside(subject).stream().anyMatch(other -> alike(candidate, other))
                ? IN_A_ROW
                : 1, "sameSort");
        if (candidate.around().isEmpty()) {
            candidate.speaks(surroundings.others(candidate.thing().type(), subject.id()) > 1 ? SAME_SORT : 1,
                    "sameSort");
            candidate.speaks(1 + COUNTRY_SHARE * surroundings.share(candidate.thing().iri(), subject.id()).orElse(0.0),
                    "sameCountry");
        } else {
            around(candidate, subject, surroundings);
        }
    }

    /** Only a place that others lie in, and that is not one of the same sort, tells where the one before it lies. */
    private boolean broader(Known next, Known thing) {
        return candidates.contains(next) && !thing.iri().equals(next.iri())
                && !(next.type().equals(thing.type()) && candidates.country(next).equals(candidates.country(thing)));
    }

    /** Places of the same sort in the same country. */
    private boolean alike(Candidate candidate, Known other) {
        return !candidate.thing().iri().equals(other.iri()) && candidate.thing().type().equals(other.type())
                && candidates.contains(candidate.thing()) == candidates.contains(other)
                && candidates.country(candidate.thing()).equals(candidates.country(other));
    }

    private static void around(Candidate candidate, Subject subject, Surroundings surroundings) {
        double share = Stream.concat(Stream.of(candidate.thing().iri()), candidate.around().stream())
                .flatMap(place -> surroundings.share(place, subject.id()).stream())
                .max(Double::compare).orElse(0.0);
        boolean named = candidate.around().stream().anyMatch(place -> surroundings.named(place, subject.id()));
        candidate.speaks(1 + COUNTRY_SHARE * share, "sameCountry");
        candidate.speaks(named ? COUNTRY_NAMED : 1, "sameCountry");
        boolean division = candidate.thing().setting().within()
                .filter(place -> candidate.around().size() > 1 && surroundings.named(place, subject.id())).isPresent();
        candidate.speaks(division ? DIVISION_NAMED : 1, "sameDivision");
        boolean abroad = candidate.thing().names().size() < Candidates.WELL_KNOWN - 1;
        candidate.speaks(
                share == 0 && !named && abroad && surroundings.share("", subject.id()).isPresent() ? COUNTRY_ABSENT : 1,
                "sameCountry");
    }

    /** The posts that the source knows of against those that the article tells: every word of one must be there. */
    private void post(Candidate candidate, Subject subject) {
        Set<String> about = new HashSet<>(Folded.words(candidate.thing().setting().about()));
        boolean holds = !about.isEmpty() && subject.posts().stream().map(Folded::words)
                .anyMatch(post -> post.stream().filter(word -> word.length() > 2).allMatch(about::contains));
        candidate.speaks(holds ? POST : 1, "postHeld");
    }

    private Decision decision(Subject subject, List<Candidate> ranked) {
        if (ranked.isEmpty()) {
            return Decision.UNKNOWN;
        }
        Candidate best = ranked.getFirst();
        double all = ranked.stream().mapToDouble(Candidate::weight).sum() + nothing(subject, ranked.size());
        double score = best.weight() / all;
        return new Decision(Optional.of(best.thing()).filter(thing -> score >= THRESHOLD), score,
                List.copyOf(best.reasons()), ranked.size());
    }

    /** How likely it is that a name stands for something the authority does not hold, as a weight like the others. */
    private double nothing(Subject subject, int rivals) {
        int words = Folded.words(subject.label()).size();
        return switch (kinds.of(subject.type())) {
            case Kinds.PLACE -> NO_PLACE;
            case Kinds.PERSON -> words > 2 ? NO_LONG_PERSON : NO_PERSON;
            default -> words == 1
                    ? NO_ONE_WORD_BODY
                    : candidates.names().rarest(subject.label()) <= COMMON
                            ? NO_BODY
                            : rivals > 1 ? NO_COMMON_BODY : NO_COMMON_BODY_ALONE;
        };
    }
}
