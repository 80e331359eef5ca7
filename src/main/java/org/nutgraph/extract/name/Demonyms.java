// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Known;

/**
 * Words for what is of a place: adjectives of nationality and the nouns for those who live there. Such a word refers to
 * the place without naming it, so it is a mention that is no name; and since it is added when all else has been read, no
 * place acts, speaks or holds a post because of it.
 */
public final class Demonyms {
    private static final double CONFIDENCE = 0.9;
    private static final int LONGEST = 3;
    private static final Set<String> OF_A_LANGUAGE = Set.of("in", "into");
    private static final Set<String> MODIFIED = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "HYPH");

    private final Authority authority;

    /** Takes what is known beforehand. */
    public Demonyms(Authority authority) {
        this.authority = authority;
    }

    /** Gives the same entities with what refers to them so; places that nothing names come at the end. */
    public List<Entity> addTo(List<Entity> entities, AnnotatedArticle article) {
        BitSet named = named(entities);
        Map<String, List<Mention>> found = new TreeMap<>();
        Map<String, Known> places = new TreeMap<>();
        for (Sentence sentence : article.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                int first = at;
                int end = longest(sentence, at).filter(last -> free(sentence.span(first, last), named)).orElse(at);
                if (end > at) {
                    Known place = authority.ofDemonym(sentence.text(at, end)).orElseThrow();
                    Span span = sentence.span(at, end);
                    places.put(place.iri(), place);
                    found.computeIfAbsent(place.iri(), iri -> new ArrayList<>())
                            .add(new Mention(span, article.article().words(span), false, CONFIDENCE));
                    at = end - 1;
                }
            }
        }
        return with(entities, found, places);
    }

    private Optional<Integer> longest(Sentence sentence, int at) {
        Optional<Integer> longest = Optional.empty();
        for (int end = at + 1; end <= Math.min(sentence.size(), at + LONGEST); end++) {
            String words = sentence.text(at, end);
            if (authority.ofDemonym(words).isPresent() && !language(sentence, at, end)) {
                longest = Optional.of(end);
            }
            if (!authority.demonymGoesOn(words)) {
                return longest;
            }
        }
        return longest;
    }

    /** "In Skerrovian" is a language, "in Skerrovian ports" is not. */
    private static boolean language(Sentence sentence, int at, int end) {
        Token last = sentence.token(end - 1);
        boolean alone = end == sentence.size() || !MODIFIED.contains(sentence.token(end).tag());
        return alone && !last.tag().equals("NNS") && !last.tag().equals("NNPS") && at > 0
                && (OF_A_LANGUAGE.contains(sentence.token(at - 1).text())
                        || sentence.token(at - 1).tag().startsWith("VB")
                                && !sentence.token(at - 1).lemma().equals("be"));
    }

    /** Gives which code points of the article are part of a name. */
    private static BitSet named(List<Entity> entities) {
        BitSet named = new BitSet();
        entities.stream().flatMap(entity -> entity.mentions().stream()).filter(Mention::named)
                .forEach(mention -> named.set(mention.span().begin(), mention.span().end()));
        return named;
    }

    private static boolean free(Span span, BitSet named) {
        int next = named.nextSetBit(span.begin());
        return next < 0 || next >= span.end();
    }

    private List<Entity> with(List<Entity> entities, Map<String, List<Mention>> found, Map<String, Known> places) {
        List<Entity> all = new ArrayList<>();
        Map<String, List<Mention>> open = new TreeMap<>(found);
        for (Entity entity : entities) {
            List<Mention> more = named(entity).flatMap(iri -> Optional.ofNullable(open.remove(iri))).orElse(List.of());
            all.add(with(entity, more));
        }
        open.forEach((iri, mentions) -> Optional.ofNullable(places.get(iri))
                .ifPresent(place -> all.add(added("p" + (all.size() + 1), place, mentions))));
        return all;
    }

    private static Entity added(String id, Known place, List<Mention> mentions) {
        return new Entity(id, place.type(), place.label(), List.of(), mentions, Optional.empty());
    }

    /** Which place of the authority an entity is, if its name is that of one, and no other is more prominent. */
    private Optional<String> named(Entity entity) {
        return authority.named(entity.label()).stream().findFirst()
                .filter(thing -> thing.type().equals(entity.type())).map(Known::iri);
    }

    private static Entity with(Entity entity, List<Mention> more) {
        List<Mention> mentions = new ArrayList<>(entity.mentions());
        mentions.addAll(more);
        mentions.sort(Comparator.comparing(Mention::span));
        return new Entity(entity.id(), entity.type(), entity.label(), entity.names(), mentions, entity.identity());
    }
}
