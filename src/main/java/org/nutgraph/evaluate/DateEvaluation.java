// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.nutgraph.annotate.Annotator;
import org.nutgraph.annotate.corenlp.PlainCoreNlp;
import org.nutgraph.article.Article;
import org.nutgraph.extract.time.TimeExtractor;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Ontology;

/** Scores words for times and their values against marked texts, beside SUTime as it comes. */
public final class DateEvaluation {
    private final Annotator annotator;
    private final TimeExtractor extractor;
    private final Ontology ontology;
    private final PlainCoreNlp plain;

    /** Takes the engine that extraction uses, the vocabulary, and the bare engine. */
    public DateEvaluation(Annotator annotator, Ontology ontology, PlainCoreNlp plain) {
        this.plain = plain;
        this.annotator = annotator;
        this.extractor = new TimeExtractor(ontology);
        this.ontology = ontology;
    }

    /** Gives the scores on a file. Fails with {@link org.nutgraph.problem.InvalidInput} if it cannot be read. */
    public Table score(Path file) {
        DateCases cases = new DateCases(ontology, GoldReader.dates(file));
        DateScore.Row ours = DateScore.score(cases.with((text, day) -> extractor
                .extract(annotator.annotate(article(text, day)))));
        DateScore.Row theirs = DateScore.score(cases.with((text, day) -> bare(article(text, day))));
        String title = file.getFileName() + ": " + ours.gold() + " times; left out " + cases.inexpressible()
                + " that TIMEX3 cannot write and " + cases.unanchored() + " whose day is not told";
        return new Table(title, List.of(new Table.Row("times, overlap F1", ours.overlapF1(), theirs.overlapF1()),
                new Table.Row("times, strict F1", ours.strictF1(), theirs.strictF1()),
                new Table.Row("value right", ours.valueRight(), theirs.valueRight())));
    }

    private static Article article(String text, LocalDate day) {
        return PlainText.article(text, day.toString());
    }

    private List<TimeMention> bare(Article article) {
        return plain.times(article).stream().map(time -> new TimeMention(time.span(), article.words(time.span()),
                time.label(), time.normalized().orElse(""))).toList();
    }
}
