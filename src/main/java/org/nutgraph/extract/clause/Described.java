// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.nutgraph.article.Article;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;

/** The things that an article only describes, numbered in the order they were met; the same words mean the same thing. */
final class Described {
    private static final double SURE = 0.7;

    /** Something with its mentions; its entity has none. */
    private record Thing(int number, Entity entity, Map<Span, Mention> mentions) {}

    private record Place(Span span, Thing thing) {}

    private final Article article;
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final TreeMap<Integer, List<Place>> places = new TreeMap<>();
    private int longest;

    Described(Article article) {
        this.article = article;
    }

    /** Gives the thing described by a label, without its mentions, and adds one. */
    Entity add(String label, String type, Span span) {
        Thing thing = things.computeIfAbsent(label.toLowerCase(Locale.ROOT), key -> new Thing(things.size(),
                new Entity("d" + (things.size() + 1), type, label, List.of(), List.of(), Optional.empty()),
                new LinkedHashMap<>()));
        if (thing.mentions().putIfAbsent(span, new Mention(span, article.words(span), false, SURE)) == null) {
            places.computeIfAbsent(span.begin(), begin -> new ArrayList<>()).add(new Place(span, thing));
            longest = Math.max(longest, span.length());
        }
        return thing.entity();
    }

    /** Gives those that share some words, as they were met. */
    Stream<Entity> at(Span words) {
        return places.subMap(words.begin() - longest, words.end()).values().stream().flatMap(List::stream)
                .filter(place -> place.span().overlaps(words)).map(Place::thing)
                .sorted(Comparator.comparingInt(Thing::number)).map(Thing::entity);
    }

    /** Gives all with their mentions, as they were met. */
    List<Entity> all() {
        return things.values().stream().map(thing -> new Entity(thing.entity().id(), thing.entity().type(),
                thing.entity().label(), List.of(), List.copyOf(thing.mentions().values()), Optional.empty())).toList();
    }
}
