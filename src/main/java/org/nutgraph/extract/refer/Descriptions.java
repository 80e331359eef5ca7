// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Tenure;

/** What an article calls its entities: "the historian Clara Hill", "Clara Hill, a historian", "a fund called Aid". */
final class Descriptions {
    /** A noun for an entity, and where the article says so. */
    private record Description(String entity, String noun, int at) {}

    private final Set<Description> all = new HashSet<>();

    Descriptions(AnnotatedArticle article, Mentions mentions, List<Tenure> posts) {
        for (Sentence sentence : article.sentences()) {
            mentions.in(sentence).forEach(place -> read(sentence, place));
        }
        posts.forEach(post -> add(post.holder(), post.role(), post.span().begin()));
    }

    private void read(Sentence sentence, Mentions.Place place) {
        for (Token token : sentence.tokens().subList(place.first(), place.last())) {
            boolean outward = token.head() >= 0 && (token.head() < place.first() || token.head() >= place.last());
            if (outward && token.relation().equals("appos")) {
                noun(place, sentence.token(token.head()));
            }
            if (outward && token.head() < place.first() && Set.of("flat", "compound").contains(token.relation())) {
                noun(place, sentence.token(token.head()));
            }
            sentence.dependents(token.index()).filter(child -> child.index() < place.first()
                    || child.index() >= place.last())
                    .filter(child -> child.relation().equals("appos") || child.relation().equals("compound")
                            && child.index() == place.first() - 1)
                    .forEach(child -> noun(place, child));
        }
    }

    private void noun(Mentions.Place place, Token noun) {
        if (noun.tag().startsWith("NN")) {
            add(place.entity().id(), noun.lemma(), place.span().begin());
        }
    }

    private void add(String entity, String noun, int at) {
        all.add(new Description(entity, noun.toLowerCase(Locale.ROOT), at));
    }

    /** Gives the nouns that an entity is called anywhere in the article. */
    Set<String> nouns(String entity) {
        return all.stream().filter(said -> said.entity().equals(entity))
                .flatMap(said -> Stream.of(said.noun(), last(said.noun()))).collect(Collectors.toSet());
    }

    /** Gives the entities that were called by a noun, or by words that end with it or begin with it, before a place. */
    Set<String> called(String noun, int at) {
        String wanted = noun.toLowerCase(Locale.ROOT);
        return all.stream().filter(said -> said.at() < at && fits(said.noun(), wanted)).map(Description::entity)
                .collect(Collectors.toSet());
    }

    private static boolean fits(String said, String wanted) {
        return said.equals(wanted) || said.endsWith(" " + wanted) || said.startsWith(wanted + " of ");
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
