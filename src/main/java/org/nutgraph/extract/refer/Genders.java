// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;

/** The genders of the people of an article, from their given names, titles and what they are called. */
final class Genders {
    private static final int ALWAYS = 3;

    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Optional<String> only;

    Genders(ReferenceLexicon lexicon, AnnotatedArticle article, Mentions mentions, Descriptions descriptions,
            List<Entity> entities) {
        this.only = only(lexicon, article);
        Optional<Entity> most = entities.stream().filter(entity -> lexicon.isA(entity.type(), "Person"))
                .max(Comparator.comparingInt((Entity entity) -> entity.mentions().size())
                        .thenComparing(Entity::id, Comparator.reverseOrder()));
        Map<String, List<Mentions.Place>> places = article.sentences().stream()
                .flatMap(sentence -> mentions.in(sentence).stream())
                .collect(Collectors.groupingBy(place -> place.entity().id()));
        for (Entity entity : entities) {
            if (lexicon.isA(entity.type(), "Person")) {
                Optional<String> said = one(Stream.concat(descriptions.nouns(entity.id()).stream(),
                        titles(lexicon, places.getOrDefault(entity.id(), List.of())))
                        .flatMap(word -> lexicon.gender(word).stream()));
                boolean main = most.filter(entity::equals).isPresent();
                known.put(entity.id(), said.or(() -> one(given(entity).flatMap(
                        word -> lexicon.given(word).stream()))
                        .filter(own -> !main || only.filter(every -> !every.equals(own)).isEmpty())));
            }
        }
    }

    /**
     * Gives the one gender of all pronouns. Where it is always "he", a name is no proof that whoever the article is
     * about is a woman, and whose gender is not known is more likely a man.
     */
    private static Optional<String> only(ReferenceLexicon lexicon, AnnotatedArticle article) {
        Map<String, Long> said = article.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.tag().startsWith("PRP"))
                .flatMap(token -> lexicon.pronoun(token.text()).stream())
                .collect(Collectors.groupingBy(gender -> gender, Collectors.counting()));
        return said.size() == 1
                ? said.entrySet().stream().filter(one -> one.getValue() >= ALWAYS).map(Map.Entry::getKey).findFirst()
                : Optional.empty();
    }

    /** The first word of a full name; whoever has one name only may go by the given one. */
    private static Stream<String> given(Entity person) {
        List<String> all = Stream.concat(Stream.of(person.label()), person.names().stream()).toList();
        List<String> full = all.stream().filter(name -> name.contains(" "))
                .map(name -> name.substring(0, name.indexOf(' '))).toList();
        return full.isEmpty() ? all.stream() : full.stream();
    }

    private static Stream<String> titles(ReferenceLexicon lexicon, List<Mentions.Place> person) {
        return person.stream().filter(place -> place.first() > 0)
                .map(place -> place.sentence().token(place.first() - 1).text())
                .filter(word -> lexicon.pronoun(word).isPresent() && Character.isUpperCase(word.charAt(0)));
    }

    private static Optional<String> one(Stream<String> genders) {
        Set<String> found = genders.collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** A pronoun that can stand for nobody else tells the gender of whom it stands for. */
    void learn(Entity entity, String gender) {
        known.computeIfPresent(entity.id(), (id, own) -> own.or(() -> Optional.of(gender)));
    }

    /** Gives the gender of somebody as far as it is known, else that of all pronouns of the article, if that is one. */
    Optional<String> likely(Entity entity) {
        return of(entity).or(() -> known.containsKey(entity.id()) ? only : Optional.empty());
    }

    Optional<String> of(Entity entity) {
        return known.getOrDefault(entity.id(), Optional.empty());
    }
}
