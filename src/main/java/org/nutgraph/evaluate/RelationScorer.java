// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.evaluate.StatedRelations.Stated;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.PropertyMatches;

/**
 * Compares what is stated of the things of a text with what was marked: only properties that the vocabulary has a term
 * for, between people, organisations, places and days. What follows from relations that go both ways or on ("in a town
 * in Peru") is stated too.
 */
final class RelationScorer {
    private static final Set<String> KINDS = Set.of("PERSON", "ORG", "PLACE", "DATE");
    private static final String OWL = "http://www.w3.org/2002/07/owl#";

    private final Ontology ontology;
    private final PropertyMatches matches;

    RelationScorer(Ontology ontology, PropertyMatches matches) {
        this.ontology = ontology;
        this.matches = matches;
    }

    /** Gives the scores by term. */
    Map<String, RelationScore> score(GoldRelations gold, Set<Stated> stated) {
        Map<String, RelationScore> scores = new TreeMap<>();
        Set<Stated> ours = once(stated.stream().filter(one -> known(one.term())).toList());
        Set<Stated> marked = once(gold.relations().stream().flatMap(relation -> meant(gold, relation, true)).toList());
        ours.forEach(one -> add(scores, one, new RelationScore(0, 0, 1, marked.contains(one) ? 1 : 0)));
        Set<Stated> following = following(ours);
        expected(gold).forEach((one, ways) -> add(scores, one, new RelationScore(1, ways.stream()
                .anyMatch(following::contains) ? 1 : 0, 0, 0)));
        return scores;
    }

    /** Gives what must be stated, each with the ways in which it may be. */
    Map<Stated, Set<Stated>> expected(GoldRelations gold) {
        Map<Stated, Set<Stated>> all = new HashMap<>();
        gold.relations().forEach(relation -> once(meant(gold, relation, false).toList())
                .forEach(one -> all.computeIfAbsent(one, key -> new HashSet<>())
                        .addAll(once(meant(gold, relation, true).toList()))));
        return all;
    }

    private static void add(Map<String, RelationScore> scores, Stated one, RelationScore score) {
        scores.merge(one.term(), score, RelationScore::plus);
    }

    private boolean known(String term) {
        return matches.terms().contains(term);
    }

    /** Gives what a marked relation says in terms of the vocabulary; with those that say less or other if wanted. */
    private Stream<Stated> meant(GoldRelations gold, GoldRelations.Relation relation, boolean all) {
        boolean ours = Stream.of(relation.head(), relation.tail())
                .allMatch(at -> KINDS.contains(gold.things().get(at).kind()));
        return !ours || relation.head() == relation.tail()
                ? Stream.of()
                : matches.of(relation.property()).stream().filter(match -> all || !match.wider())
                        .map(match -> match.backward()
                                ? new Stated(match.term(), relation.tail(), relation.head())
                                : new Stated(match.term(), relation.head(), relation.tail()));
    }

    /** What goes both ways is told once. */
    private Set<Stated> once(List<Stated> all) {
        return all.stream().map(one -> one.subject() > one.object() && is(one.term(), "SymmetricProperty")
                ? new Stated(one.term(), one.object(), one.subject())
                : one).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Stated> following(Set<Stated> stated) {
        Set<Stated> all = new LinkedHashSet<>(stated);
        for (boolean grown = true; grown;) {
            grown = all.addAll(all.stream().filter(one -> is(one.term(), "TransitiveProperty"))
                    .flatMap(one -> all.stream().filter(next -> next.term().equals(one.term())
                            && next.subject() == one.object() && next.object() != one.subject())
                            .map(next -> new Stated(one.term(), one.subject(), next.object())))
                    .toList());
        }
        return all;
    }

    private boolean is(String term, String type) {
        return ontology.term(term).filter(known -> known.types().contains(OWL + type)).isPresent();
    }
}
