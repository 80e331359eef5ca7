// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Annotator;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.article.Span;
import org.nutgraph.extract.clause.NounFinder;
import org.nutgraph.extract.name.EntityExtractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.ontology.MarkedSentence;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** Runs the examples of classes: the marked words must name or describe a member. */
final class ThingCheck {
    private final Annotator annotator;
    private final Ontology ontology;
    private final EntityExtractor entities;
    private final NounFinder nouns;

    private record Thing(Span span, String type) {}

    ThingCheck(Annotator annotator, Ontology ontology, EntityExtractor entities) {
        this.annotator = annotator;
        this.ontology = ontology;
        this.entities = entities;
        this.nouns = new NounFinder(ontology);
    }

    boolean marked(Term term, MarkedSentence sentence) {
        List<Thing> found = things(sentence);
        return sentence.parts().stream().map(part -> span(sentence, part)).allMatch(
                part -> found.stream().anyMatch(thing -> is(term, thing) && thing.span().overlaps(part)));
    }

    boolean any(Term term, MarkedSentence sentence) {
        return things(sentence).stream().anyMatch(thing -> is(term, thing));
    }

    String instead(MarkedSentence sentence) {
        String found = things(sentence).stream().map(thing -> thing.type().replaceAll(".*/", "ng:"))
                .distinct().collect(Collectors.joining(", "));
        return found.isEmpty() ? "nothing is found in it" : "what is found is of the class " + found;
    }

    private boolean is(Term term, Thing thing) {
        return ontology.isA(thing.type(), term.iri());
    }

    private List<Thing> things(MarkedSentence sentence) {
        AnnotatedArticle article = annotator.annotate(
                ArticleReader.read(sentence.text().getBytes(StandardCharsets.UTF_8), "example.txt"));
        Stream<Thing> named = entities.extract(article).stream().flatMap(ThingCheck::mentions);
        Stream<Thing> described = nouns.find(article).stream().map(noun -> new Thing(noun.span(), noun.type()));
        return Stream.concat(named, described).toList();
    }

    private static Stream<Thing> mentions(Entity entity) {
        return entity.mentions().stream().map(mention -> new Thing(mention.span(), entity.type()));
    }

    private static Span span(MarkedSentence sentence, MarkedSentence.Part part) {
        return new Span(sentence.text().codePointCount(0, part.begin()), sentence.text().codePointCount(0, part.end()));
    }
}
