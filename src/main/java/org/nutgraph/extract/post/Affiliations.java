// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.post;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Statement;
import org.nutgraph.facts.Tenure;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/**
 * To which body holders of posts belong: the one of their post, or, for a post "of a country" with a field of its own
 * ("the country's head of migration"), the one body that the article names as that country's and after that field.
 */
public final class Affiliations {
    private static final String BODY = Lex.NG + "Organization";
    private static final double SURE = 0.8;
    private static final int SHORTEST = 5;

    private final Ontology ontology;
    private final Optional<Term> relation;
    private final Optional<String> asserted;

    /** Takes the vocabulary. */
    public Affiliations(Ontology ontology) {
        this.ontology = ontology;
        this.relation = ontology.terms().stream().filter(term -> term.string(Lex.OF_POST).isPresent()).findFirst();
        this.asserted = ontology.defaultOf(Lex.NGC + "factuality").map(Term::iri);
    }

    /** Gives a statement for each holder of a post whose body is known. */
    public List<Statement> of(AnnotatedArticle article, List<Entity> entities, List<Tenure> posts) {
        Mentions mentions = new Mentions(article, entities);
        Map<String, Entity> byId = new HashMap<>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        Map<String, Set<Entity>> owned = owned(article, mentions);
        return posts.stream().flatMap(post -> body(owned, byId, post).flatMap(body -> statement(post, body)).stream())
                .toList();
    }

    private Optional<Statement> statement(Tenure post, Entity body) {
        return relation.flatMap(term -> asserted.map(code -> new Statement(post.span(), post.holder(), term.iri(),
                body.id(), new Statement.Commitment(code, Optional.empty()),
                new Statement.Matched(term.iri(), post.role(), SURE), post.sentence())));
    }

    private Optional<Entity> body(Map<String, Set<Entity>> owned, Map<String, Entity> byId, Tenure post) {
        Optional<Entity> of = post.organisation().flatMap(id -> Optional.ofNullable(byId.get(id)));
        return of.isEmpty() || ontology.isA(of.get().type(), BODY)
                ? of
                : headed(owned.getOrDefault(of.get().id(), Set.of()), post);
    }

    private Optional<Entity> headed(Set<Entity> bodies, Tenure post) {
        List<String> field = Arrays.stream(post.role().toLowerCase(Locale.ROOT).split("\\P{L}+", -1))
                .filter(word -> word.length() >= SHORTEST).toList();
        List<Entity> found = bodies.stream().filter(body -> named(body, field)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** "Peru's National Institute of Fisheries": what stands right behind the name of a place is its own. */
    private Map<String, Set<Entity>> owned(AnnotatedArticle article, Mentions mentions) {
        Map<String, Set<Entity>> owned = new HashMap<>();
        for (Sentence sentence : article.sentences()) {
            Map<Integer, List<Mentions.Place>> byFirst = mentions.in(sentence).stream()
                    .collect(Collectors.groupingBy(Mentions.Place::first));
            mentions.in(sentence).stream()
                    .filter(owner -> owner.last() < sentence.size()
                            && sentence.token(owner.last()).tag().equals("POS"))
                    .forEach(owner -> byFirst.getOrDefault(owner.last() + 1, List.of()).stream()
                            .map(Mentions.Place::entity).filter(body -> ontology.isA(body.type(), BODY))
                            .forEach(owned.computeIfAbsent(owner.entity().id(), id -> new LinkedHashSet<>())::add));
        }
        return owned;
    }

    private static boolean named(Entity body, List<String> field) {
        return Stream.concat(Stream.of(body.label()), body.names().stream())
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)))
                .anyMatch(field::contains);
    }
}
