// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Innermost;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Tenure;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/**
 * Whom "he" and "she" in quoted words stand for: whoever is spoken of nearest before them and is not the speaker, if
 * that can be one person only. Safe for use by many threads.
 */
public final class QuotedPersons {
    private static final int SENTENCES = 4;
    private static final int BLOCKS = 2;

    private final Ontology ontology;
    private final ReferenceLexicon lexicon;

    /** Takes the vocabulary, which has pronouns and genders. */
    public QuotedPersons(Ontology ontology) {
        this.ontology = ontology;
        this.lexicon = new ReferenceLexicon(ontology);
    }

    /** Gives what is known already, and whom these pronouns stand for in the quotations of an article. */
    public References addTo(References known, AnnotatedArticle article, List<Entity> entities, List<Tenure> posts,
            List<Quotation> quotations) {
        List<Quotation> exact = quotations.stream()
                .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT).toList();
        if (exact.isEmpty()) {
            return known;
        }
        Innermost<Quotation> words = new Innermost<>(exact, Quotation::span);
        Mentions mentions = new Mentions(article, entities);
        Genders genders = new Genders(lexicon, article, mentions, new Descriptions(article, mentions, posts), entities);
        Map<String, Entity> people = new HashMap<>();
        entities.stream().filter(entity -> ontology.isA(entity.type(), Lex.NG + "Person"))
                .forEach(entity -> people.put(entity.id(), entity));
        Scene scene = new Scene(article, mentions, genders, people, known, new HashMap<>());
        List<References.Reference> more = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            sentence.tokens().stream().filter(token -> token.tag().startsWith("PRP")
                    && lexicon.pronoun(token.text()).isPresent() && known.of(sentence, token).isEmpty())
                    .forEach(token -> words.around(token.span())
                            .flatMap(quotation -> meant(scene, sentence, token, quotation)).ifPresent(person -> {
                                more.add(new References.Reference(token.span(), token.span(), person));
                                scene.found().put(token.span(), person);
                            }));
        }
        return known.and(more);
    }

    /**
     * Nobody speaks of themselves by name: one person named before in the same words is meant, whoever speaks. Else
     * without a speaker it could be anybody; without a sure gender, only whoever alone is spoken of.
     */
    private Optional<String> meant(Scene scene, Sentence sentence, Token pronoun, Quotation quotation) {
        String gender = lexicon.pronoun(pronoun.text()).orElseThrow();
        List<String> told = scene.named(sentence, pronoun, quotation).distinct()
                .filter(person -> scene.fits(person, gender)).toList();
        return told.size() == 1
                ? Optional.of(told.getFirst())
                : quotation.speaker().filter(speaker -> speaker.entity().isPresent() || !speaks(speaker))
                        .flatMap(speaker -> near(scene, sentence, pronoun, gender, speaker.entity()));
    }

    /** "He said": somebody who may be anybody. */
    private boolean speaks(Quotation.Speaker speaker) {
        return lexicon.pronoun(speaker.text()).isPresent();
    }

    private static Optional<String> near(Scene scene, Sentence sentence, Token pronoun, String gender,
            Optional<String> speaker) {
        List<List<String>> near = scene.before(sentence, pronoun).map(people -> people.stream().distinct()
                .filter(person -> speaker.filter(person::equals).isEmpty() && scene.fits(person, gender)).toList())
                .filter(people -> !people.isEmpty()).toList();
        List<String> last = near.isEmpty() ? List.of() : near.getFirst();
        List<String> sure = last.stream().filter(person -> scene.sure(person, gender)).toList();
        boolean alone = near.stream().flatMap(List::stream).distinct().count() == 1;
        return sure.size() == 1 || alone
                ? Optional.of(alone ? last.getFirst() : sure.getFirst())
                : Optional.empty();
    }

    /** What is known of the people of an article; what is found goes on being known. */
    private record Scene(AnnotatedArticle article, Mentions mentions, Genders genders, Map<String, Entity> people,
            References known, Map<Span, String> found) {
        boolean fits(String person, String gender) {
            return Optional.ofNullable(people.get(person)).flatMap(genders::of).filter(own -> !own.equals(gender))
                    .isEmpty();
        }

        boolean sure(String person, String gender) {
            return Optional.ofNullable(people.get(person)).flatMap(genders::of).filter(gender::equals).isPresent();
        }

        /** Gives the people named before a word in the same sentence and the same words between marks. */
        Stream<String> named(Sentence sentence, Token word, Quotation quotation) {
            return mentions.in(sentence).stream().filter(place -> place.last() <= word.index()
                    && quotation.span().contains(place.span())).map(place -> place.entity().id())
                    .filter(people::containsKey);
        }

        /** Gives the people spoken of before a word, sentence by sentence, the nearest first. */
        Stream<List<String>> before(Sentence sentence, Token word) {
            Stream<Sentence> earlier = IntStream.iterate(sentence.index() - 1, at -> at >= 0, at -> at - 1)
                    .mapToObj(article.sentences()::get)
                    .takeWhile(other -> sentence.block() - other.block() <= BLOCKS).limit(SENTENCES);
            return Stream.concat(Stream.of(in(sentence, word.index())), earlier.map(other -> in(other, other.size())));
        }

        private List<String> in(Sentence sentence, int end) {
            List<String> all = new ArrayList<>();
            mentions.in(sentence).stream().filter(place -> place.last() <= end).map(place -> place.entity().id())
                    .filter(people::containsKey).forEach(all::add);
            sentence.tokens().subList(0, end).forEach(token -> known.of(sentence, token)
                    .or(() -> Optional.ofNullable(found.get(token.span()))).filter(people::containsKey)
                    .ifPresent(all::add));
            return all;
        }
    }
}
