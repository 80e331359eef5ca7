// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.ontology.Ontology;

/** Finds the common nouns for members of classes, where they are counted: in the plural, or behind a determiner. */
public final class NounFinder {
    private static final Set<String> COUNTING = Set.of("det", "nummod", "nmod:poss");

    private final ClassNouns nouns;

    /** A noun and the IRI of its class. */
    public record Noun(Span span, String type) {}

    /** Takes the vocabulary. */
    public NounFinder(Ontology ontology) {
        this.nouns = new ClassNouns(ontology);
    }

    /** Gives the nouns of an article, in order. */
    public List<Noun> find(AnnotatedArticle article) {
        return article.sentences().stream().flatMap(this::in).toList();
    }

    private Stream<Noun> in(Sentence sentence) {
        return sentence.tokens().stream().filter(token -> counted(sentence, token)).flatMap(token -> nouns
                .at(sentence, token).map(type -> new Noun(token.span(), type)).stream());
    }

    private static boolean counted(Sentence sentence, Token token) {
        return token.tag().equals("NNS") || token.tag().equals("NN")
                && sentence.dependents(token.index()).anyMatch(word -> COUNTING.contains(word.relation()));
    }
}
