// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Mention;
import org.nutgraph.facts.Statement;
import org.nutgraph.facts.Tenure;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Lex;

/** What extraction states of the things that somebody marked in a text: an entity is the thing whose mentions it shares. */
final class StatedRelations {
    private static final Set<String> BEARERS = Set.of(Lex.NG + "affected", Lex.NG + "theme");

    /**
     * That a term holds between two marked things.
     *
     * @param term    the IRI of a relation, of the class of tenures, or of a class of events, of which it is the time
     * @param subject the place of the one in the list of things
     * @param object  the place of the other
     */
    record Stated(String term, int subject, int object) {}

    private final GoldRelations gold;
    private final Map<String, Integer> things = new HashMap<>();
    private final Facts facts;

    StatedRelations(GoldRelations gold, Facts facts) {
        this.gold = gold;
        this.facts = facts;
        facts.entities().forEach(entity -> thing(entity).ifPresent(at -> things.put(entity.id(), at)));
    }

    /** Gives what is stated, in order of the text. */
    Set<Stated> all() {
        return Stream.of(facts.facts(Statement.class).stream().flatMap(fact -> pair(fact.predicate(), fact.subject(),
                fact.object())),
                facts.facts(Tenure.class).stream().flatMap(fact -> fact.organisation().stream()
                        .flatMap(body -> pair(Lex.NG + "Tenure", fact.holder(), body))),
                facts.facts(Event.class).stream().flatMap(this::times)).flatMap(Function.identity())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Stated> pair(String term, String subject, String object) {
        return Optional.ofNullable(things.get(subject)).flatMap(from -> Optional.ofNullable(things.get(object))
                .filter(to -> !from.equals(to)).map(to -> new Stated(term, from, to))).stream();
    }

    /** A marked time is the time of an event if it has its value. */
    private Stream<Stated> times(Event event) {
        Set<Integer> when = event.time().stream().flatMap(value -> facts.facts(TimeMention.class).stream()
                .filter(time -> time.value().equals(value)))
                .flatMap(time -> at(time.span(), thing -> thing.kind().equals("DATE")).stream())
                .collect(Collectors.toSet());
        return event.roles().stream().filter(role -> BEARERS.contains(role.property()))
                .flatMap(role -> Optional.ofNullable(things.get(role.entity())).stream())
                .flatMap(from -> when.stream().map(to -> new Stated(event.type(), from, to)));
    }

    /** Gives the marked thing that most of the names of an entity are of; of what has no name, that all its words are of. */
    private Optional<Integer> thing(Entity entity) {
        boolean named = entity.mentions().stream().anyMatch(Mention::named);
        Map<Integer, Long> found = new TreeMap<>();
        entity.mentions().stream().filter(mention -> mention.named() || !named)
                .forEach(mention -> at(mention.span(), thing -> !thing.kind().equals("DATE"))
                        .filter(at -> named || within(mention.span(), at))
                        .ifPresent(at -> found.merge(at, 1L, Long::sum)));
        return found.entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
    }

    private boolean within(Span span, int thing) {
        return gold.things().get(thing).mentions().stream().anyMatch(mention -> mention.contains(span));
    }

    private Optional<Integer> at(Span span, Predicate<GoldRelations.Thing> kind) {
        List<GoldRelations.Thing> all = gold.things();
        return IntStream.range(0, all.size()).filter(at -> kind.test(all.get(at)) && all.get(at).mentions().stream()
                .anyMatch(span::overlaps)).boxed()
                .max(Comparator.comparingInt(at -> all.get(at).mentions().stream().filter(span::overlaps)
                        .mapToInt(mention -> shared(mention, span)).max().orElse(0)));
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    }

    /** Gives the entity that a marked mention is of, if one was found there; the one that shares most of it. */
    Optional<String> entity(Span mention) {
        return facts.entities().stream().filter(entity -> entity.mentions().stream()
                .anyMatch(own -> own.span().overlaps(mention)))
                .max(Comparator.comparingInt(entity -> entity.mentions().stream().map(Mention::span)
                        .filter(mention::overlaps).mapToInt(own -> shared(own, mention)).max().orElse(0)))
                .map(Entity::id);
    }
}
