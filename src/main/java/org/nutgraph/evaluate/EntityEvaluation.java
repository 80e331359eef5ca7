// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.nutgraph.annotate.Annotator;
import org.nutgraph.annotate.corenlp.PlainCoreNlp;
import org.nutgraph.article.Article;
import org.nutgraph.extract.name.EntityExtractor;

/** Scores names of people, organisations and places against marked texts, beside CoreNLP as it comes. */
public final class EntityEvaluation {
    private static final Map<String, String> KINDS = Map.of("PERSON", "PERSON", "ORGANIZATION", "ORG", "LOCATION",
            "PLACE", "CITY", "PLACE", "COUNTRY", "PLACE", "STATE_OR_PROVINCE", "PLACE");

    private final Annotator annotator;
    private final EntityExtractor extractor;
    private final PlainCoreNlp plain;

    /** Takes the engine that extraction uses, the extractor, and the bare engine. */
    public EntityEvaluation(Annotator annotator, EntityExtractor extractor, PlainCoreNlp plain) {
        this.annotator = annotator;
        this.extractor = extractor;
        this.plain = plain;
    }

    /** Gives the scores on a file. Fails with {@link IOException} if it cannot be read. */
    public Table score(Path file) throws IOException {
        Score[] sums = {Score.NONE, Score.NONE, Score.NONE, Score.NONE};
        for (GoldEntities gold : GoldEntities.read(file)) {
            Article article = PlainText.article(gold.text(), gold.date());
            List<MentionScore.Kinded> ours = gold.counted(ours(article));
            List<MentionScore.Kinded> theirs = gold.counted(theirs(article));
            sums[0] = sums[0].plus(MentionScore.overlap(ours, gold.marked()));
            sums[1] = sums[1].plus(MentionScore.overlap(theirs, gold.marked()));
            sums[2] = sums[2].plus(MentionScore.strict(ours, gold.marked()));
            sums[3] = sums[3].plus(MentionScore.strict(theirs, gold.marked()));
        }
        List<Table.Row> rows = new ArrayList<>();
        rows.addAll(rows("overlap", sums[0], sums[1]));
        rows.addAll(rows("strict", sums[2], sums[3]));
        return new Table(String.valueOf(file.getFileName()), rows);
    }

    private static List<Table.Row> rows(String way, Score ours, Score theirs) {
        return List.of(new Table.Row("names, " + way + " F1", ours.f1(), theirs.f1()),
                new Table.Row("names, " + way + " precision", ours.precision(), theirs.precision()),
                new Table.Row("names, " + way + " recall", ours.recall(), theirs.recall()));
    }

    private List<MentionScore.Kinded> ours(Article article) {
        return extractor.extract(annotator.annotate(article)).stream().flatMap(entity -> entity.mentions().stream()
                .map(mention -> new MentionScore.Kinded(mention.span(), extractor.coarse(entity.type()))))
                .sorted(Comparator.comparing(MentionScore.Kinded::span)).toList();
    }

    private List<MentionScore.Kinded> theirs(Article article) {
        return plain.spans(article).stream()
                .map(span -> new MentionScore.Kinded(span.span(), KINDS.getOrDefault(span.label(), "OTHER"))).toList();
    }
}
