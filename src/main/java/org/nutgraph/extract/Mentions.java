// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;

/** Where entities are mentioned, by the tokens of each sentence. */
public final class Mentions {
    /** An entity at the tokens from first up to, not including, last. */
    public record Place(Sentence sentence, Entity entity, Span span, int first, int last) {}

    private final Map<Integer, List<Place>> bySentence = new HashMap<>();
    private final Map<Integer, Map<Integer, Place>> byToken = new HashMap<>();

    /** Takes an annotated article and its entities. */
    public Mentions(AnnotatedArticle article, List<Entity> entities) {
        TreeMap<Integer, Sentence> starts = new TreeMap<>();
        article.sentences().forEach(sentence -> starts.put(sentence.span().begin(), sentence));
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                Optional.ofNullable(starts.floorEntry(mention.span().begin()))
                        .ifPresent(found -> add(found.getValue(), entity, mention.span()));
            }
        }
        bySentence.forEach((sentence, places) -> {
            places.sort(Comparator.comparing(Place::span));
            byToken.put(sentence, longest(places));
        });
    }

    private void add(Sentence sentence, Entity entity, Span span) {
        List<Token> inside = sentence.within(span);
        if (!inside.isEmpty()) {
            bySentence.computeIfAbsent(sentence.index(), index -> new ArrayList<>()).add(
                    new Place(sentence, entity, span, inside.getFirst().index(), inside.getLast().index() + 1));
        }
    }

    private static Map<Integer, Place> longest(List<Place> places) {
        Map<Integer, Place> longest = new HashMap<>();
        for (Place place : places) {
            for (int at = place.first(); at < place.last(); at++) {
                longest.merge(at, place, (one, other) -> length(one) >= length(other) ? one : other);
            }
        }
        return longest;
    }

    private static int length(Place place) {
        return place.last() - place.first();
    }

    /** Gives the mentions in a sentence, in order. */
    public List<Place> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** Gives the mention that holds a token, the longest if there are several. */
    public Optional<Place> at(Sentence sentence, int token) {
        return Optional.ofNullable(byToken.get(sentence.index())).map(places -> places.get(token));
    }
}
