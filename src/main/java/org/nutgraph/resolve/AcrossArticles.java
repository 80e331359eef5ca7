// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.nutgraph.facts.Identity;
import org.nutgraph.ontology.Lex;

/**
 * Recognises across articles what the authority does not hold: the same full name, and enough beside it that is the
 * same. One name alone is not enough, so that two people of one name stay two. A thing has the IRI that it has in the
 * first article that names it. A pure function of the profiles, whatever their order.
 */
public final class AcrossArticles {
    private static final double THRESHOLD = 0.6;
    private static final double NAME = 0.15;
    private static final double WORD_MORE = 0.15;
    private static final int WORDS_THAT_COUNT = 4;
    private static final double SAME_POST = 0.5;
    private static final double SAME_ROLE = 0.25;
    private static final double OTHER_POST = -0.4;
    private static final double COMPANY = 0.45;
    private static final double HALF = 2;

    private final Corrections corrections;
    /** The things that articles name, numbered in the order of their IRIs and names, and how rare each is. */
    private final Map<String, Integer> numbers = new HashMap<>();
    private double[] rarity = {};

    /** A profile, its article and id as one, and the numbers of its company in order. */
    private static final class Seen {
        private final Profile profile;
        private final String name;
        private final int[] company;

        Seen(Profile profile, int[] company) {
            this.profile = profile;
            this.name = profile.key() + " " + profile.id();
            this.company = company;
        }
    }

    /** Takes what people have corrected. */
    public AcrossArticles(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Gives the identities, by key and id ("key id"), of those that are in more than one article. */
    public Map<String, Identity> recognise(List<Profile> profiles) {
        count(profiles);
        Map<String, List<Profile>> byName = new TreeMap<>();
        profiles.stream().filter(profile -> profile.name().contains(" "))
                .forEach(profile -> byName.computeIfAbsent(profile.kind() + " " + profile.name(),
                        name -> new ArrayList<>()).add(profile));
        Map<String, Identity> identities = new HashMap<>();
        byName.values().stream().filter(same -> same.size() > 1).forEach(same -> group(same, identities));
        return identities;
    }

    /** The rarer a thing is, the more it tells: what every article names tells nothing, what two of a thousand name much. */
    private void count(List<Profile> profiles) {
        Map<String, Set<String>> company = new HashMap<>();
        profiles.forEach(profile -> company.computeIfAbsent(profile.key(), key -> new HashSet<>())
                .addAll(profile.company()));
        Map<String, Integer> articlesOf = new TreeMap<>();
        company.values().forEach(things -> things.forEach(thing -> articlesOf.merge(thing, 1, Integer::sum)));
        numbers.clear();
        rarity = new double[articlesOf.size()];
        articlesOf.forEach((thing, times) -> {
            rarity[numbers.size()] = Math.log((company.size() + 1.0) / times);
            numbers.put(thing, numbers.size());
        });
    }

    /** Each goes to the earlier one that it is most like, and so on to the first. */
    private void group(List<Profile> same, Map<String, Identity> identities) {
        List<Seen> ordered = same.stream().sorted(Comparator.comparing(Profile::date).thenComparing(Profile::key)
                .thenComparing(Profile::id)).map(this::seen).toList();
        for (int at = 1; at < ordered.size(); at++) {
            Seen one = ordered.get(at);
            best(one, ordered.subList(0, at), identities)
                    .ifPresent(identity -> identities.put(one.name, identity));
        }
    }

    private Seen seen(Profile profile) {
        int[] company = profile.company().stream().mapToInt(thing -> numbers.getOrDefault(thing, 0)).sorted()
                .toArray();
        return new Seen(profile, company);
    }

    private Optional<Identity> best(Seen one, List<Seen> earlier, Map<String, Identity> found) {
        Optional<Seen> best = Optional.empty();
        double most = THRESHOLD;
        for (Seen other : earlier) {
            if (!other.profile.key().equals(one.profile.key())) {
                double score = score(one, other);
                // Of equally likely ones the earliest stands.
                if ((best.isEmpty() ? score >= most : score > most)
                        && !corrections.apart(one.profile.iri(), first(other, found))) {
                    best = Optional.of(other);
                    most = score;
                }
            }
        }
        double score = most;
        return best.map(other -> new Identity(first(other, found), List.of(), "across-articles", Math.min(1, score),
                new Identity.Why(Optional.empty(), Optional.empty(), reasons(one.profile, other.profile), 0)));
    }

    private static String first(Seen one, Map<String, Identity> found) {
        return Optional.ofNullable(found.get(one.name)).map(Identity::iri).orElse(one.profile.iri());
    }

    private static List<String> reasons(Profile one, Profile other) {
        List<String> reasons = new ArrayList<>(List.of(Lex.NGC + "byName"));
        if (one.company().stream().anyMatch(other.company()::contains)) {
            reasons.add(Lex.NGC + "sharedContext");
        }
        if (one.posts().stream().anyMatch(other.posts()::contains)) {
            reasons.add(Lex.NGC + "sharedPost");
        }
        return reasons;
    }

    /** How likely two of one name are one: long names, posts and rare company speak for it, other posts against. */
    private double score(Seen one, Seen other) {
        List<String> mine = one.profile.posts();
        List<String> theirs = other.profile.posts();
        int words = Math.min(WORDS_THAT_COUNT, one.profile.name().split(" ", -1).length);
        boolean same = mine.stream().anyMatch(theirs::contains);
        boolean body = same && mine.stream().anyMatch(post -> post.contains(" ") && theirs.contains(post));
        boolean unlike = !same && !mine.isEmpty() && !theirs.isEmpty();
        double company = company(one.company, other.company);
        return NAME + WORD_MORE * (words - 1) + (body ? SAME_POST : same ? SAME_ROLE : unlike ? OTHER_POST : 0)
                + COMPANY * company / (company + HALF);
    }

    /** Adds up how rare what both name is; both are in order. */
    private double company(int[] one, int[] other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < one.length && theirs < other.length) {
            int order = Integer.compare(one[mine], other[theirs]);
            sum += order == 0 ? rarity[one[mine]] : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
