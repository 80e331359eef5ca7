// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Annotator;
import org.nutgraph.annotate.EngineSpan;
import org.nutgraph.annotate.corenlp.PlainCoreNlp;
import org.nutgraph.article.Article;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.figure.FigureExtractor;
import org.nutgraph.extract.time.TimeExtractor;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Setting;
import org.nutgraph.ontology.Ontology;

/** Scores figures against marked texts, beside CoreNLP as it comes, which knows values but no units. */
public final class FigureEvaluation {
    private static final Set<String> NUMERIC = Set.of("NUMBER", "MONEY", "PERCENT");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[Ee][+-]?\\d+)?");

    private final Annotator annotator;
    private final TimeExtractor times;
    private final FigureExtractor extractor;
    private final FigureScore score;
    private final PlainCoreNlp plain;

    /** Takes the engine that extraction uses, the vocabulary, and the bare engine. */
    public FigureEvaluation(Annotator annotator, Ontology ontology, PlainCoreNlp plain) {
        this.annotator = annotator;
        this.times = new TimeExtractor(ontology);
        this.extractor = new FigureExtractor(ontology);
        this.score = new FigureScore(ontology);
        this.plain = plain;
    }

    /** Gives the scores on a file. Fails with {@link org.nutgraph.problem.InvalidInput} if it cannot be read. */
    public Table score(Path file) {
        List<FigureScore.Case> ours = new ArrayList<>();
        List<FigureScore.Case> theirs = new ArrayList<>();
        for (GoldText gold : GoldReader.figures(file)) {
            Article article = PlainText.article(gold.text(), "");
            ours.add(new FigureScore.Case(gold, read(annotator.annotate(article))));
            theirs.add(new FigureScore.Case(gold,
                    plain.spans(article).stream().flatMap(span -> bare(span, article)).toList()));
        }
        FigureScore.Row found = score.score(ours);
        FigureScore.Row bare = score.score(theirs);
        return new Table(String.valueOf(file.getFileName()),
                List.of(new Table.Row("figures, overlap F1", found.overlapF1(), bare.overlapF1()),
                        new Table.Row("figures, strict F1", found.strictF1(), bare.strictF1()),
                        new Table.Row("value right", found.valueRight(), bare.valueRight()),
                        new Table.Row("value and unit right", found.unitRight(), bare.unitRight())));
    }

    private List<Figure> read(AnnotatedArticle article) {
        return extractor.extract(article, new Dated(times.extract(article)));
    }

    private static Stream<Figure> bare(EngineSpan span, Article article) {
        Matcher number = NUMBER.matcher(span.normalized().orElse(""));
        if (!NUMERIC.contains(span.label()) || !number.find()) {
            return Stream.empty();
        }
        Optional<BigDecimal> none = Optional.empty();
        return Stream
                .of(new Figure(span.span(), article.words(span.span()), span.span(), new BigDecimal(number.group()),
                        none, none, "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), false, "",
                        Setting.NONE,
                        span.span()));
    }
}
