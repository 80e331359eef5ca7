// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** The entities that words of an article name or go back to, by their top classes. */
final class Things {
    private static final List<String> OWNERS = List.of(Lex.NG + "Initiative", Lex.NG + "Organization");

    private final Ontology ontology;
    private final ClassNouns nouns;
    private final Mentions mentions;
    private final List<Sentence> sentences;

    Things(Ontology ontology, ClassNouns nouns, Mentions mentions, List<Sentence> sentences) {
        this.sentences = sentences;
        this.ontology = ontology;
        this.nouns = nouns;
        this.mentions = mentions;
    }

    /** Gives what a word is part of the name of, goes back to, or is set beside: "the Ridge Line, a railway". */
    Optional<Entity> at(Sentence sentence, Token token) {
        return own(sentence, token).or(() -> above(sentence, token))
                .or(() -> sentence.dependents(token.index()).filter(beside -> beside.relation().equals("appos"))
                        .flatMap(beside -> own(sentence, beside).stream()).findFirst());
    }

    private Optional<Entity> above(Sentence sentence, Token token) {
        return token.relation().equals("appos") && token.head() >= 0
                ? own(sentence, sentence.token(token.head()))
                : Optional.empty();
    }

    private Optional<Entity> own(Sentence sentence, Token token) {
        return mentions.at(sentence, token.index()).map(Mentions.Place::entity);
    }

    /** Gives what a figure can belong to: an initiative or a body. */
    Optional<String> owner(Sentence sentence, Token token) {
        return at(sentence, token).filter(entity -> OWNERS.stream().anyMatch(type -> isA(entity, type)))
                .map(Entity::id);
    }

    Optional<String> initiative(Sentence sentence, Token token) {
        return at(sentence, token).filter(entity -> isA(entity, OWNERS.getFirst())).map(Entity::id);
    }

    /** Gives who a word is for, before the word itself whom it is set beside: "Ana Ruiz, a nurse". */
    Optional<String> person(Sentence sentence, Token token) {
        return Stream.of(above(sentence, token), at(sentence, token)).flatMap(Optional::stream)
                .filter(entity -> isA(entity, Lex.NG + "Person")).map(Entity::id).findFirst();
    }

    Optional<String> place(Sentence sentence, Token token) {
        return own(sentence, token).filter(entity -> isA(entity, Lex.NG + "Place")).map(Entity::id);
    }

    /** Says whether a word is a noun for a place, such as "country". */
    boolean placeNoun(Sentence sentence, Token token) {
        return nouns.at(sentence, token).filter(type -> ontology.isA(type, Lex.NG + "Place")).isPresent();
    }

    /** "Across the country": gives the one place of the class of a noun that its paragraph has named before it. */
    Optional<String> soleBefore(Sentence sentence, Token noun) {
        return nouns.at(sentence, noun).filter(type -> ontology.isA(type, Lex.NG + "Place"))
                .map(type -> paragraph(sentence).flatMap(other -> mentions.in(other).stream())
                        .filter(place -> place.span().end() <= noun.span().begin()).map(Mentions.Place::entity)
                        .filter(entity -> isA(entity, type)).map(Entity::id).distinct().limit(2).toList())
                .filter(all -> all.size() == 1).map(List::getFirst);
    }

    /** Gives a sentence and those before it in its paragraph, the nearest first. */
    private Stream<Sentence> paragraph(Sentence sentence) {
        return sentences.subList(0, sentence.index() + 1).reversed().stream()
                .takeWhile(other -> other.block() == sentence.block());
    }

    Optional<String> agent(Sentence sentence, Token token) {
        return at(sentence, token).filter(this::agent).map(Entity::id);
    }

    boolean agent(Entity entity) {
        return isA(entity, Lex.NG + "Agent");
    }

    private boolean isA(Entity entity, String type) {
        return ontology.isA(entity.type(), type);
    }

    /** Gives the phrases that hang from a word by a preposition, the nearest to the figure first. */
    static Stream<Token> phrases(Site site, Token from) {
        return site.sentence().dependents(from.index())
                .filter(token -> token.relation().startsWith("obl") || token.relation().startsWith("nmod"))
                .filter(token -> token.index() < site.first() || token.index() >= site.last())
                .sorted(Comparator.comparingInt(token -> site.distance(token.index())));
    }
}
