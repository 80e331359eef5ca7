// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

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
    private final Map<String, Optional<String>> known = new HashMap<>();

    Genders(ReferenceLexicon lexicon, AnnotatedArticle article, Mentions mentions, Descriptions descriptions,
            List<Entity> entities) {
        Map<String, List<Mentions.Place>> places = article.sentences().stream()
                .flatMap(sentence -> mentions.in(sentence).stream())
                .collect(Collectors.groupingBy(place -> place.entity().id()));
        for (Entity entity : entities) {
            if (lexicon.isA(entity.type(), "Person")) {
                Optional<String> said = one(Stream.concat(descriptions.nouns(entity.id()).stream(),
                        titles(lexicon, places.getOrDefault(entity.id(), List.of())))
                        .flatMap(word -> lexicon.gender(word).stream()));
                known.put(entity.id(), said.or(() -> one(given(entity).flatMap(
                        word -> lexicon.gender(word).stream()))));
            }
        }
    }

    private static Stream<String> given(Entity person) {
        return Stream.concat(Stream.of(person.label()), person.names().stream()).filter(name -> name.contains(" "))
                .map(name -> name.substring(0, name.indexOf(' ')));
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

    Optional<String> of(Entity entity) {
        return known.getOrDefault(entity.id(), Optional.empty());
    }
}
