// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.ArrayList;
import java.util.List;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.extract.Dated;
import org.nutgraph.facts.Figure;
import org.nutgraph.ontology.Ontology;

/** Finds the figures of an article with what they count, by the vocabulary's words for numbers, units and cues. */
public final class FigureExtractor {
    private final Vocabulary vocabulary;

    /** Takes the vocabulary. Fails with {@link org.nutgraph.problem.InvalidOntology} if a cue cannot be read. */
    public FigureExtractor(Ontology ontology) {
        this.vocabulary = new Vocabulary(ontology);
    }

    /** Takes any article and which of its words are times, and gives its figures in order; never fails on a text. */
    public List<Figure> extract(AnnotatedArticle article, Dated times) {
        List<Figure> figures = new ArrayList<>();
        Antecedent antecedent = new Antecedent();
        InchMarks inches = new InchMarks();
        for (Sentence sentence : article.sentences()) {
            figures.addAll(new SentenceFigures(article.article(), sentence, vocabulary, antecedent, times, inches)
                    .all());
        }
        return List.copyOf(figures);
    }
}
