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
    private final Map<String, Integer> articlesOf = new HashMap<>();
    private int articles;

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

    private void count(List<Profile> profiles) {
        Map<String, Set<String>> company = new HashMap<>();
        profiles.forEach(profile -> company.computeIfAbsent(profile.key(), key -> new HashSet<>())
                .addAll(profile.company()));
        articlesOf.clear();
        company.values().forEach(things -> things.forEach(thing -> articlesOf.merge(thing, 1, Integer::sum)));
        articles = company.size();
    }

    /** Each goes to the earlier one that it is most like, and so on to the first. */
    private void group(List<Profile> same, Map<String, Identity> identities) {
        List<Profile> ordered = same.stream().sorted(Comparator.comparing(Profile::date).thenComparing(Profile::key)
                .thenComparing(Profile::id)).toList();
        Map<Profile, Identity> found = new HashMap<>();
        for (int at = 1; at < ordered.size(); at++) {
            Profile profile = ordered.get(at);
            best(profile, ordered.subList(0, at), found).ifPresent(identity -> found.put(profile, identity));
        }
        found.forEach((profile, identity) -> identities.put(profile.key() + " " + profile.id(), identity));
    }

    private Optional<Identity> best(Profile profile, List<Profile> earlier, Map<Profile, Identity> found) {
        Optional<Profile> best = earlier.stream().filter(other -> !other.key().equals(profile.key()))
                .filter(other -> score(profile, other) >= THRESHOLD)
                .filter(other -> !corrections.apart(profile.iri(), first(other, found)))
                .max(Comparator.comparingDouble((Profile other) -> score(profile, other))
                        .thenComparing(Comparator.comparing(Profile::date).reversed())
                        .thenComparing(Comparator.comparing(Profile::key).reversed()));
        return best.map(other -> new Identity(first(other, found), List.of(), "across-articles",
                Math.min(1, score(profile, other)),
                new Identity.Why(Optional.empty(), Optional.empty(), reasons(profile, other), 0)));
    }

    private static String first(Profile profile, Map<Profile, Identity> found) {
        return Optional.ofNullable(found.get(profile)).map(Identity::iri).orElse(profile.iri());
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
    private double score(Profile one, Profile other) {
        int words = Math.min(WORDS_THAT_COUNT, one.name().split(" ", -1).length);
        boolean same = one.posts().stream().anyMatch(other.posts()::contains);
        boolean body = one.posts().stream().anyMatch(post -> post.contains(" ") && other.posts().contains(post));
        boolean unlike = !same && !one.posts().isEmpty() && !other.posts().isEmpty();
        double company = one.company().stream().filter(other.company()::contains).mapToDouble(this::rarity).sum();
        return NAME + WORD_MORE * (words - 1) + (body ? SAME_POST : same ? SAME_ROLE : unlike ? OTHER_POST : 0)
                + COMPANY * company / (company + HALF);
    }

    /** What every article names tells nothing; what two of a thousand name tells much. */
    private double rarity(String thing) {
        return Math.log((articles + 1.0) / articlesOf.getOrDefault(thing, 1));
    }
}
