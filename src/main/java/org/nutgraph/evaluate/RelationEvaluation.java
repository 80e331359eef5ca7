// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Annotator;
import org.nutgraph.article.Span;
import org.nutgraph.evaluate.StatedRelations.Stated;
import org.nutgraph.extract.Extractor;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.PropertyMatches;
import org.nutgraph.problem.InvalidInput;

/**
 * Scores statements against texts in which somebody marked how things are related, by properties of Wikidata. Every
 * other text, from the first, may be used for tuning; the rest is kept apart.
 */
public final class RelationEvaluation {
    private final Annotator annotator;
    private final Extractor extractor;
    private final RelationScorer scorer;

    private final List<Map<String, RelationScore>> halves = List.of(new TreeMap<>(), new TreeMap<>());
    private final Score[] near = {Score.NONE, Score.NONE};
    private final Score[] same = {Score.NONE, Score.NONE};

    /** Takes the engine, the extractor, and the vocabulary that it reads by. */
    public RelationEvaluation(Annotator annotator, Extractor extractor, Ontology ontology) {
        this.annotator = annotator;
        this.extractor = extractor;
        this.scorer = new RelationScorer(ontology, new PropertyMatches());
    }

    /** Adds the texts of a file. Fails with {@link InvalidInput} if it cannot be read or is no such file. */
    public RelationEvaluation score(Path file) {
        List<GoldRelations> texts = GoldReader.relations(file);
        IntStream.range(0, texts.size()).forEach(at -> add(texts.get(at), at % 2));
        return this;
    }

    private void add(GoldRelations gold, int half) {
        AnnotatedArticle article = annotator.annotate(PlainText.article(gold.text(), ""));
        StatedRelations stated = new StatedRelations(gold, extractor.extract(article));
        Set<Stated> ours = stated.all();
        scorer.score(gold, ours).forEach((term, score) -> halves.get(half).merge(term, score, RelationScore::plus));
        near[half] = near[half].plus(near(gold, article, ours));
        same[half] = same[half].plus(Coreference.of(gold, stated));
    }

    /** Counts only what is marked of things that one sentence names. */
    private Score near(GoldRelations gold, AnnotatedArticle article, Set<Stated> ours) {
        GoldRelations close = new GoldRelations(gold.id(), gold.text(), gold.things(), gold.relations().stream()
                .filter(relation -> article.sentences().stream().anyMatch(sentence -> named(gold, sentence.span(),
                        relation.head()) && named(gold, sentence.span(), relation.tail())))
                .toList());
        RelationScore all = scorer.score(close, ours).values().stream().reduce(RelationScore.NONE,
                RelationScore::plus);
        return new Score(all.recalled(), all.recalled(), all.expected());
    }

    private static boolean named(GoldRelations gold, Span sentence, int thing) {
        return gold.things().get(thing).mentions().stream().anyMatch(sentence::contains);
    }

    /** Gives the score of all terms together, on the half for tuning (0) or on the other (1). */
    public Score precision(int half) {
        RelationScore all = sum(half);
        return new Score(all.right(), all.stated(), all.stated());
    }

    /** Gives how many of the relations that were marked are stated, likewise. */
    public Score recall(int half) {
        RelationScore all = sum(half);
        return new Score(all.recalled(), all.recalled(), all.expected());
    }

    private RelationScore sum(int half) {
        return halves.get(half).values().stream().reduce(RelationScore.NONE, RelationScore::plus);
    }

    /** Gives the scores as lines of text: for each half what was marked, its recall, what was stated, its precision, F1. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "  %-24s %-36s   %s", "", "tuned on", "apart"));
        String head = String.format(Locale.ROOT, "%7s %7s %7s %7s %5s", "marked", "recall", "stated", "precis.", "F1");
        lines.add(String.format(Locale.ROOT, "  %-24s %s  %s", "relation", head, head));
        Set<String> terms = new TreeSet<>(halves.get(0).keySet());
        terms.addAll(halves.get(1).keySet());
        terms.forEach(term -> lines.add(line(term.substring(term.lastIndexOf('/') + 1),
                IntStream.range(0, 2).mapToObj(half -> Optional.ofNullable(halves.get(half).get(term))
                        .orElse(RelationScore.NONE)).toList())));
        lines.add(line("all", List.of(sum(0), sum(1))));
        lines.add(
                String.format(Locale.ROOT, "  %-24s %7d %7.3f %32d %7.3f", "named in one sentence", near[0].expected(),
                        near[0].recall(), near[1].expected(), near[1].recall()));
        lines.add(String.format(Locale.ROOT, "  %-24s %7d %7.3f %7d %7.3f %16d %7.3f %7d %7.3f", "names, same thing",
                same[0].expected(), same[0].recall(), same[0].found(), same[0].precision(), same[1].expected(),
                same[1].recall(), same[1].found(), same[1].precision()));
        return lines;
    }

    private static String line(String name, List<RelationScore> scores) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-24s", name));
        scores.forEach(one -> line.append(String.format(Locale.ROOT, " %7d %7.3f %7d %7.3f %5.3f ", one.expected(),
                one.recall(), one.stated(), one.precision(), one.f1())));
        return line.toString().stripTrailing();
    }
}
