// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.View;

/** Turns CoreNLP's sentences into ours. */
final class Sentences {
    private static final String ROOT = "root";

    private Sentences() {}

    /** Takes a sentence, its number, the block it is in and the characters of that before the text it was found in. */
    static Sentence of(CoreMap sentence, int index, int block, View view, int from) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, ROOT);
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
            relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
        }
        List<Token> tokens = IntStream.range(0, labels.size())
                .mapToObj(at -> token(labels.get(at), at, view, from, heads[at], relations[at])).toList();
        return new Sentence(index, block, tokens);
    }

    private static Token token(CoreLabel label, int at, View view, int from, int head, String relation) {
        String lemma = label.lemma() == null ? label.originalText() : label.lemma();
        return new Token(at, view.span(from + label.beginPosition(), from + label.endPosition()), label.originalText(),
                lemma,
                label.tag(), label.ner(), head, relation, !label.before().isEmpty());
    }
}
