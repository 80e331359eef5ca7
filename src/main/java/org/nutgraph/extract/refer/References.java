// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;

/** What the pronouns and descriptions of an article stand for. */
public final class References {
    /** Those of a text in which none is known. */
    public static final References NONE = new References(List.of());
    private static final double CONFIDENCE = 0.8;

    /** A word, the phrase it heads, and the id of the entity they stand for. */
    record Reference(Span word, Span phrase, String entity) {}

    private final Map<Span, Reference> byWord = new HashMap<>();

    References(List<Reference> all) {
        all.forEach(reference -> byWord.put(reference.word(), reference));
    }

    /** Gives the same and more. */
    References and(List<Reference> more) {
        return new References(Stream.concat(byWord.values().stream(), more.stream()).toList());
    }

    /** Gives the id of the entity that a word stands for; nothing if it stands for none, or it is not sure. */
    public Optional<String> of(Sentence sentence, Token token) {
        return Optional.ofNullable(byWord.get(token.span())).map(Reference::entity);
    }

    /** Gives the same entities with what stands for them among their mentions. */
    public List<Entity> addTo(List<Entity> entities, AnnotatedArticle article) {
        Map<String, List<Mention>> more = new HashMap<>();
        byWord.values().forEach(found -> more.computeIfAbsent(found.entity(), id -> new ArrayList<>()).add(new Mention(
                found.phrase(), article.article().words(found.phrase()), false, CONFIDENCE)));
        return entities.stream().map(entity -> with(entity, more.getOrDefault(entity.id(), List.of()))).toList();
    }

    private static Entity with(Entity entity, List<Mention> more) {
        List<Mention> all = new ArrayList<>(entity.mentions());
        all.addAll(more);
        all.sort(Comparator.comparing(Mention::span));
        return more.isEmpty()
                ? entity
                : new Entity(entity.id(), entity.type(), entity.label(), entity.names(), all, entity.identity());
    }
}
