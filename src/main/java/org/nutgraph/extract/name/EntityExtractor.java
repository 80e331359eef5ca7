// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.article.Article;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Ontology;

/** Finds the entities of an article, each with all its names and mentions. Safe for use by many threads. */
public final class EntityExtractor {
    private final NameLexicon lexicon;
    private final Authority authority;

    /** Takes the vocabulary and what is known beforehand. */
    public EntityExtractor(Ontology ontology, Authority authority) {
        this.lexicon = new NameLexicon(ontology);
        this.authority = authority;
    }

    /** Gives the entities of an article in order of first mention, named e1, e2 and so on. */
    public List<Entity> extract(AnnotatedArticle article) {
        List<List<Name>> things = new Clusters(lexicon, authority)
                .of(new ArticleNames(lexicon, authority).of(article));
        List<Entity> entities = new ArrayList<>();
        for (List<Name> names : things) {
            entities.add(entity("e" + (entities.size() + 1), names, article.article()));
        }
        return entities;
    }

    private Entity entity(String id, List<Name> names, Article article) {
        List<String> texts = names.stream().map(name -> plain(article.words(name.span()))).distinct().toList();
        String label = texts.stream().max(Comparator.comparingInt(EntityExtractor::fullness)
                .thenComparing(Comparator.comparingInt(texts::indexOf).reversed())).orElseThrow();
        return new Entity(id, type(names), label, texts.stream().filter(text -> !text.equals(label)).toList(),
                names.stream().map(name -> mention(name, article)).toList(), Optional.empty());
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00A0]+", " ");
    }

    /** The fullest name has the most words, then the most letters. */
    private static int fullness(String name) {
        return name.split(" ", -1).length * 1000 + name.length();
    }

    private String type(List<Name> names) {
        return names.stream().collect(Collectors.groupingBy(Name::type, Collectors.summingInt(
                name -> name.basis().weight()))).entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow().getKey();
    }

    private static Mention mention(Name name, Article article) {
        return new Mention(name.span(), article.words(name.span()), true, name.basis().confidence());
    }

    /** Gives the coarse kind of a class: PERSON, ORG, PLACE, PROGRAM, GROUP, EVENT or OTHER. */
    public String coarse(String type) {
        return lexicon.coarse(type);
    }
}
