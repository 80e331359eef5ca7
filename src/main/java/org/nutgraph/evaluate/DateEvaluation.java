// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Annotator;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.TimeExpression;
import org.nutgraph.article.Span;
import org.nutgraph.extract.time.TimeExtractor;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Ontology;

/** Scores words for times and their values against marked texts, beside SUTime as it comes. */
public final class DateEvaluation {
    private final Annotator annotator;
    private final TimeExtractor extractor;
    private final Ontology ontology;

    /** Takes the engine that extraction uses, and the vocabulary. */
    public DateEvaluation(Annotator annotator, Ontology ontology) {
        this.annotator = annotator;
        this.extractor = new TimeExtractor(ontology);
        this.ontology = ontology;
    }

    /** Gives the scores on a file. Fails with {@link org.nutgraph.problem.InvalidInput} if it cannot be read. */
    public Table score(Path file) {
        DateCases cases = new DateCases(ontology, GoldReader.dates(file));
        DateScore.Row ours = DateScore.score(cases.with((text, day) -> extractor.extract(annotated(text, day))));
        DateScore.Row theirs = DateScore.score(cases.with((text, day) -> bare(annotated(text, day))));
        String title = file.getFileName() + ": " + ours.gold() + " times; left out " + cases.inexpressible()
                + " that TIMEX3 cannot write and " + cases.unanchored() + " whose day is not told";
        return new Table(title, List.of(new Table.Row("times, overlap F1", ours.overlapF1(), theirs.overlapF1()),
                new Table.Row("times, strict F1", ours.strictF1(), theirs.strictF1()),
                new Table.Row("value right", ours.valueRight(), theirs.valueRight())));
    }

    private AnnotatedArticle annotated(String text, LocalDate day) {
        return annotator.annotate(PlainText.article(text, day.toString()));
    }

    private static List<TimeMention> bare(AnnotatedArticle article) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.times().stream().map(time -> mention(article, sentence, time))).toList();
    }

    private static TimeMention mention(AnnotatedArticle article, Sentence sentence, TimeExpression time) {
        Span span = sentence.span(time.first(), time.last());
        return new TimeMention(span, article.article().words(span), time.type().name(), time.value());
    }
}
