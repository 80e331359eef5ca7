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
import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;

/** Where entities are mentioned, by the tokens of each sentence. */
public final class Mentions {
    /** An entity at the tokens from first up to, not including, last. */
    public record Place(Sentence sentence, Entity entity, Span span, int first, int last) {}

    private final Map<Integer, List<Place>> bySentence = new HashMap<>();

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
        bySentence.values().forEach(places -> places.sort(Comparator.comparing(Place::span)));
    }

    private void add(Sentence sentence, Entity entity, Span span) {
        int[] inside = sentence.tokens().stream().filter(token -> token.span().overlaps(span))
                .mapToInt(token -> token.index()).toArray();
        if (inside.length > 0) {
            bySentence.computeIfAbsent(sentence.index(), index -> new ArrayList<>())
                    .add(new Place(sentence, entity, span, inside[0], inside[inside.length - 1] + 1));
        }
    }

    /** Gives the mentions in a sentence, in order. */
    public List<Place> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** Gives the mention that holds a token, the longest if there are several. */
    public Optional<Place> at(Sentence sentence, int token) {
        return in(sentence).stream().filter(place -> place.first() <= token && token < place.last())
                .max(Comparator.comparingInt(place -> place.last() - place.first()));
    }
}
