// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The things that are known beforehand, by name. Immutable and safe for use by many threads. */
public final class Authority {
    private static final String ARTICLE = "the";
    private static final Comparator<Known> ORDER = Comparator.comparingLong(Known::weight).reversed()
            .thenComparing(Known::iri);

    /** The letters behind which nouns for people take an s. */
    private static final String PLURAL = "niroketb";

    private static final int MANY = 1 << 17;

    private final Map<String, Known> byIri = new HashMap<>(MANY);
    private final Map<String, List<Known>> byFolded = new HashMap<>(MANY);
    private final TreeMap<String, Known> byDemonym = new TreeMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> holders = new HashSet<>();

    /** Takes all that is known. */
    public Authority(Collection<Known> known) {
        for (Known thing : known) {
            byIri.put(thing.iri(), thing);
            thing.setting().within().ifPresent(holders::add);
            add(thing.label(), thing);
            for (String name : thing.names()) {
                add(name, thing);
            }
            for (String word : thing.demonyms()) {
                byDemonym.merge(word, thing, Authority::weightier);
            }
        }
        for (Map.Entry<String, List<Known>> name : byFolded.entrySet()) {
            firstWords.add(first(name.getKey()));
            if (name.getValue().size() > 1) {
                name.getValue().sort(ORDER);
                name.setValue(List.copyOf(name.getValue()));
            }
        }
    }

    /** Nearly every name is of one thing alone: a list of its own that can grow would take most of the memory. */
    private void add(String name, Known thing) {
        String folded = Folded.text(name);
        List<Known> before = byFolded.putIfAbsent(folded, List.of(thing));
        // All names of a thing come one after the other.
        if (before != null && !before.getLast().iri().equals(thing.iri())) {
            List<Known> more = before.size() < 2 ? new ArrayList<>(before) : before;
            more.add(thing);
            byFolded.put(folded, more);
        }
    }

    /** Gives the things of exactly this name, the most prominent first. */
    public List<Known> named(String name) {
        return like(name).stream().filter(thing -> thing.label().equals(name) || thing.names().contains(name))
                .toList();
    }

    /** Gives the things of this name whatever its accents, case, points and leading article, the most prominent first. */
    public List<Known> like(String name) {
        return byFolded.getOrDefault(Folded.text(name), List.of());
    }

    /** Hands each name, without accents and case, and the things of it to a taker, in no order. */
    public void names(BiConsumer<String, List<Known>> taker) {
        byFolded.forEach(taker);
    }

    /** Gives the thing of an IRI. */
    public Optional<Known> thing(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Gives the places a thing lies in, the nearest first, up to its country and beyond. */
    public List<String> around(Known thing) {
        Set<String> around = new LinkedHashSet<>();
        Optional<String> next = thing.setting().within();
        while (next.isPresent() && around.add(next.get())) {
            next = next.flatMap(this::thing).flatMap(place -> place.setting().within());
        }
        return List.copyOf(around);
    }

    /** Says whether other things lie in a thing, or belong to it: a country, a division. */
    public boolean holdsOthers(Known thing) {
        return holders.contains(thing.iri());
    }

    private static Known weightier(Known one, Known other) {
        return ORDER.compare(one, other) <= 0 ? one : other;
    }

    /**
     * Gives the most prominent thing that a word such as an adjective of nationality belongs to, or the noun for those
     * who live there in the plural: "Skerrovians".
     */
    public Optional<Known> ofDemonym(String word) {
        return Optional.ofNullable(byDemonym.get(word))
                .or(() -> Optional.of(word).filter(Authority::plural)
                        .map(plural -> byDemonym.get(plural.substring(0, plural.length() - 1))));
    }

    private static boolean plural(String word) {
        return word.length() > 1 && word.endsWith("s") && PLURAL.indexOf(word.charAt(word.length() - 2)) >= 0;
    }

    /** Says whether some word that {@link #ofDemonym} knows goes on after these. */
    public boolean demonymGoesOn(String words) {
        String next = byDemonym.higherKey(words);
        return next != null && next.startsWith(words);
    }

    /** Says whether some name begins with a word; where it says not, {@link #like} finds no name that does. */
    public boolean begins(String word) {
        String folded = Folded.text(word);
        return folded.isEmpty() || ARTICLE.contentEquals(folded) || firstWords.contains(first(folded));
    }

    private static String first(String folded) {
        int end = folded.indexOf(' ');
        return end < 0 ? folded : folded.substring(0, end);
    }

    /** Gives all things, in no order. */
    public Collection<Known> all() {
        return List.copyOf(byIri.values());
    }

    /** Gives the number of different names. */
    public int size() {
        return byFolded.size();
    }
}
