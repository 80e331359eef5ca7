// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Tenure;

/** What an article calls its entities: "the historian Clara Hill", "Clara Hill, a historian", "a fund called Aid". */
final class Descriptions {
    /** A noun for an entity, and where the article says so. */
    private static final String OF = " of ";

    private record Description(String entity, int at) {}

    private final Map<String, Set<String>> nouns = new HashMap<>();
    /** By what each begins or ends with. */
    private final Map<String, Set<Description>> called = new HashMap<>();

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
        String said = noun.toLowerCase(Locale.ROOT);
        nouns.computeIfAbsent(entity, id -> new HashSet<>()).addAll(List.of(said, last(said)));
        edges(said).forEach(edge -> called.computeIfAbsent(edge, words -> new HashSet<>())
                .add(new Description(entity, at)));
    }

    /** A noun goes by all its words, by those at its end, and by those before an "of". */
    private static Set<String> edges(String said) {
        Set<String> edges = new HashSet<>(Set.of(said));
        for (int at = said.indexOf(' '); at >= 0; at = said.indexOf(' ', at + 1)) {
            edges.add(said.substring(at + 1));
            if (said.startsWith(OF, at)) {
                edges.add(said.substring(0, at));
            }
        }
        return edges;
    }

    /** Gives the nouns that an entity is called anywhere in the article. */
    Set<String> nouns(String entity) {
        return nouns.getOrDefault(entity, Set.of());
    }

    /** Gives the entities that were called by a noun, or by words that end with it or begin with it, before a place. */
    Set<String> called(String noun, int at) {
        return called.getOrDefault(noun.toLowerCase(Locale.ROOT), Set.of()).stream().filter(said -> said.at() < at)
                .map(Description::entity).collect(Collectors.toSet());
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
