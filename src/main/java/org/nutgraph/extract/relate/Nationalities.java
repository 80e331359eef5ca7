// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.extract.Grammar;
import org.nutgraph.extract.Mentions;
import org.nutgraph.extract.refer.References;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;
import org.nutgraph.facts.Statement;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/**
 * Of which country somebody or something is: "the Austrian surgeon Ana Ruiz", "Ana Ruiz, an Austrian surgeon", "Orsa is
 * an Austrian bank". Safe for use by many threads.
 */
public final class Nationalities {
    private static final int LONGEST = 6;
    private static final Set<String> INSIDE = Set.of("JJ", "NN", "NNP", "VBG", "VBN", "HYPH");
    private static final Set<String> WEAK = Set.of("MD", "RB");

    private final Ontology ontology;
    private final ClassNouns nouns;
    private final Beside relations;

    /** Takes the vocabulary. */
    public Nationalities(Ontology ontology) {
        this.ontology = ontology;
        this.nouns = new ClassNouns(ontology);
        this.relations = new Beside(ontology, Lex.OF_DEMONYM);
    }

    /** Gives what an article says so, in order; its entities must have the words for what is of them as mentions. */
    public List<Statement> of(AnnotatedArticle article, List<Entity> entities, References references) {
        Mentions mentions = new Mentions(article, entities);
        Set<Span> adjectives = adjectives(entities);
        Map<String, Entity> byId = new HashMap<>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        List<Statement> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Mentions.Place adjective : mentions.in(sentence)) {
                if (adjectives.contains(adjective.span()) && adjective.last() < sentence.size()) {
                    bearer(new Scene(sentence, mentions, references, byId, adjectives), adjective)
                            .flatMap(bearer -> relations.of(sentence, adjective.span(), bearer, adjective.entity(),
                                    "true", "{object} {subject}"))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Gives where words for what is of a place stand, which do not name it. */
    private static Set<Span> adjectives(List<Entity> entities) {
        Set<Span> found = new HashSet<>();
        entities.stream().flatMap(entity -> entity.mentions().stream()).filter(mention -> !mention.named())
                .forEach(mention -> found.add(mention.span()));
        entities.stream().flatMap(entity -> entity.mentions().stream()).filter(Mention::named)
                .forEach(mention -> found.remove(mention.span()));
        return found;
    }

    /** A sentence, and what is known of its words. */
    private record Scene(Sentence sentence, Mentions mentions, References references, Map<String, Entity> byId,
            Set<Span> adjectives) {
        Optional<Mentions.Place> name(int at) {
            return mentions.at(sentence, at).filter(place -> !adjectives.contains(place.span()));
        }

        Optional<Entity> meant(Token token) {
            return name(token.index()).map(Mentions.Place::entity).or(() -> references.of(sentence, token)
                    .map(byId::get));
        }
    }

    private Optional<Entity> bearer(Scene scene, Mentions.Place adjective) {
        Sentence sentence = scene.sentence();
        Token word = sentence.token(adjective.last() - 1);
        if (!word.tag().startsWith("JJ") && !word.tag().equals("NNP")) {
            return Optional.empty();
        }
        int end = adjective.last();
        while (end < sentence.size() && end - adjective.last() < LONGEST && INSIDE.contains(sentence.token(end).tag())
                && scene.mentions().at(sentence, end).isEmpty()) {
            end++;
        }
        Optional<Mentions.Place> name = end < sentence.size()
                ? scene.name(end).filter(place -> sentence.token(place.first()).spaced())
                : Optional.empty();
        boolean alone = end == adjective.last();
        Optional<Token> noun = alone
                ? Optional.empty()
                : Optional.of(sentence.token(end - 1)).filter(token -> token.tag().startsWith("NN"));
        int first = end;
        if (name.filter(place -> place.first() == first).isPresent()) {
            return name.filter(place -> ofIt(sentence, word, first - 1, place.last())).map(Mentions.Place::entity)
                    .filter(entity -> alone || noun.filter(token -> describes(sentence, token, entity)).isPresent());
        }
        return noun.filter(token -> ofIt(sentence, word, token.index(), token.index() + 1))
                .flatMap(token -> said(scene, token).filter(entity -> describes(sentence, token, entity)));
    }

    /** The adjective must be of the noun or the name itself: a "German language teacher" is not German. */
    private static boolean ofIt(Sentence sentence, Token adjective, int first, int last) {
        return Grammar.upward(sentence, adjective.index()).takeWhile(above -> above.tag().startsWith("JJ")
                || above.equals(adjective)).anyMatch(above -> above.head() >= first && above.head() < last);
    }

    /** A noun that the vocabulary has must be for things of the kind; of any other, the name beside it tells that it is. */
    private boolean describes(Sentence sentence, Token noun, Entity entity) {
        return !noun.tag().endsWith("S") && nouns.at(sentence, noun).filter(type -> !ontology.isA(entity.type(), type)
                && !ontology.isA(type, entity.type())).isEmpty();
    }

    /** Gives whom a noun describes: whom it stands beside, or what is said to be one. */
    private static Optional<Entity> said(Scene scene, Token noun) {
        Sentence sentence = scene.sentence();
        Stream<Token> beside = noun.relation().equals("appos")
                ? Stream.of(sentence.token(noun.head()))
                : sentence.dependents(noun.index()).filter(child -> child.relation().equals("appos"));
        Stream<Token> subject = Grammar.child(sentence, noun.index(), "cop").isPresent() && !weakened(sentence, noun)
                ? Grammar.child(sentence, noun.index(), "nsubj").stream()
                : Stream.of();
        return Stream.concat(beside, subject).flatMap(token -> scene.meant(token).stream()).findFirst();
    }

    private static boolean weakened(Sentence sentence, Token noun) {
        int from = Grammar.child(sentence, noun.index(), "nsubj").map(Token::index).orElse(0);
        return IntStream.range(from, noun.index()).mapToObj(sentence::token)
                .anyMatch(token -> token.head() == noun.index() && WEAK.contains(token.tag())
                        && (token.tag().equals("MD") || Set.of("not", "n't", "never").contains(token.text())));
    }
}
