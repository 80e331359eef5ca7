// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Tenure;
import org.nutgraph.ontology.Ontology;

/**
 * Finds what pronouns and descriptions stand for, from left to right, so that what is found helps with what follows.
 * What is not sure is left open. Safe for use by many threads; never fails on a text.
 */
public final class ReferenceFinder {
    /** What tells more of a word that itself tells more of a noun: "the newly appointed director". */
    private static final Set<String> MODIFYING = Set.of("amod", "advmod", "nummod", "compound", "obl:npmod",
            "obl:tmod");
    private static final String HYPHEN = "HYPH";
    private static final String PREPOSITION = "case";

    private final ReferenceLexicon lexicon;

    /** Takes the vocabulary, which has pronouns, genders and nouns. */
    public ReferenceFinder(Ontology ontology) {
        this.lexicon = new ReferenceLexicon(ontology);
    }

    /** Gives what words stand for in an article whose entities, posts, times and words between marks are known. */
    public References find(AnnotatedArticle article, List<Entity> entities, List<Tenure> posts, List<Span> quoted,
            Dated times) {
        Mentions mentions = new Mentions(article, entities);
        Descriptions descriptions = new Descriptions(article, mentions, posts);
        Genders genders = new Genders(lexicon, article, mentions, descriptions, entities);
        Discourse discourse = new Discourse(article, lexicon, mentions, genders, quoted, times);
        Rules rules = new Rules(lexicon, mentions, new PersonRule(discourse, new Binding(lexicon),
                new Focus(lexicon, descriptions, genders), genders), new ThingRule(discourse, lexicon),
                new NounRule(discourse, lexicon, descriptions, entities));
        List<References.Reference> found = new ArrayList<>();
        article.sentences().forEach(sentence -> sentence.tokens().stream()
                .filter(token -> !discourse.quoted(token) && mentions.at(sentence, token.index()).isEmpty())
                .forEach(token -> rules.of(sentence, token).ifPresent(entity -> {
                    found.add(new References.Reference(token.span(), phrase(sentence, token), entity.id()));
                    discourse.resolve(sentence, token, entity);
                })));
        return new References(found);
    }

    private static Span phrase(Sentence sentence, Token token) {
        int first = token.index();
        while (first > 0 && led(sentence, token, first - 1)) {
            first--;
        }
        return sentence.span(first, token.index() + 1);
    }

    /** "The secretary-general", "a 44-year-old teacher": what depends on the noun, and the hyphens between. */
    private static boolean led(Sentence sentence, Token token, int before) {
        Token other = sentence.token(before);
        if (other.tag().equals(HYPHEN)) {
            return before > 0 && led(sentence, token, before - 1);
        }
        Token at = other;
        while (MODIFYING.contains(at.relation()) && at.head() > before && at.head() < token.index()) {
            at = sentence.token(at.head());
        }
        return at.head() == token.index() && other.word() && !PREPOSITION.equals(at.relation())
                && (at.equals(other) || MODIFYING.contains(at.relation()));
    }

    private record Rules(ReferenceLexicon lexicon, Mentions mentions, PersonRule person, ThingRule thing,
            NounRule noun) {
        Optional<Entity> of(Sentence sentence, Token token) {
            if (token.tag().startsWith("NN")) {
                return noun.beside(sentence, token, mentions).or(() -> noun.of(sentence, token));
            }
            if (!token.tag().startsWith("PRP")) {
                return Optional.empty();
            }
            Optional<String> gender = lexicon.pronoun(token.text());
            return gender.isPresent()
                    ? person.of(sentence, token, gender.get())
                    : Optional.of(token).filter(word -> lexicon.thing(word) || lexicon.many(word))
                            .flatMap(word -> thing.of(sentence, word));
        }
    }
}
