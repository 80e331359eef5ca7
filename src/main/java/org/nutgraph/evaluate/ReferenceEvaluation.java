// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.Annotator;
import org.nutgraph.annotate.EngineSpan;
import org.nutgraph.article.Article;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.problem.InvalidInput;

/**
 * Scores what pronouns and descriptions stand for, beside the coreference of the engine on the same texts. Every other
 * text, from the first, may be used for tuning; the rest is kept apart.
 */
public final class ReferenceEvaluation {
    private static final String PROPER = "PROPER";

    private final Annotator annotator;
    private final Extractor extractor;
    private final Authority authority;
    private final Function<Article, List<List<EngineSpan>>> engine;
    private final ReferenceScorer scorer;
    private final List<Map<String, Score>> ours = List.of(new TreeMap<>(), new TreeMap<>());
    private final List<Map<String, Score>> theirs = List.of(new TreeMap<>(), new TreeMap<>());

    /**
     * Takes the engine, the vocabulary and authority to extract by, and what gives the chains of the bare engine, its
     * names marked PROPER.
     */
    public ReferenceEvaluation(Annotator annotator, Ontology ontology, Authority authority,
            Function<Article, List<List<EngineSpan>>> engine) {
        this.annotator = annotator;
        this.extractor = new Extractor(ontology, authority);
        this.authority = authority;
        this.engine = engine;
        this.scorer = new ReferenceScorer(ontology);
    }

    /** Adds the texts of a file. Fails with {@link InvalidInput} if it cannot be read or is no such file. */
    public ReferenceEvaluation score(Path file) {
        List<GoldChains> texts = GoldReader.chains(file);
        IntStream.range(0, texts.size()).forEach(at -> {
            GoldChains gold = texts.get(at);
            Article article = PlainText.article(gold.text(), gold.date());
            add(ours.get(at % 2), scorer.score(gold, chains(article)));
            add(theirs.get(at % 2), scorer.score(gold, engine.apply(article).stream()
                    .map(chain -> new ReferenceScorer.Chain(spans(chain, true), spans(chain, false))).toList()));
        });
        return this;
    }

    private static void add(Map<String, Score> all, Map<String, Score> more) {
        more.forEach((kind, score) -> all.merge(kind, score, Score::plus));
    }

    private List<ReferenceScorer.Chain> chains(Article article) {
        return extractor.extract(annotator.annotate(article)).entities().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(Mention::named))
                .map(entity -> new ReferenceScorer.Chain(spans(entity, true), spans(entity, false))).toList();
    }

    /** An adjective of a country goes back to nothing. */
    private List<Span> spans(Entity entity, boolean named) {
        return entity.mentions().stream().filter(mention -> mention.named() == named)
                .filter(mention -> named || authority.ofDemonym(mention.text()).isEmpty()).map(Mention::span).toList();
    }

    private static List<Span> spans(List<EngineSpan> chain, boolean named) {
        return chain.stream().filter(span -> span.label().equals(PROPER) == named).map(EngineSpan::span).toList();
    }

    /** Gives our score for all words together, on the half for tuning (0) or the other (1). */
    public Score all(int half) {
        return ours.get(half).values().stream().reduce(Score.NONE, Score::plus);
    }

    /** Gives the scores as lines of text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "  %-14s %-42s %s", "", "tuned on: nutgraph, CoreNLP",
                "apart: nutgraph, CoreNLP"));
        String head = String.format(Locale.ROOT, "%6s %6s %7s %6s %7s", "marked", "recall", "precis.", "recall",
                "precis.");
        lines.add(String.format(Locale.ROOT, "  %-14s %s    %s", "words", head, head));
        TreeSet<String> kinds = new TreeSet<>();
        Stream.concat(ours.stream(), theirs.stream()).forEach(half -> kinds.addAll(half.keySet()));
        kinds.forEach(kind -> lines.add(line(kind, half -> ours.get(half).getOrDefault(kind, Score.NONE),
                half -> theirs.get(half).getOrDefault(kind, Score.NONE))));
        lines.add(line("all", this::all,
                half -> theirs.get(half).values().stream().reduce(Score.NONE, Score::plus)));
        return lines;
    }

    private static String line(String kind, Function<Integer, Score> ours, Function<Integer, Score> theirs) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-14s", kind));
        for (int half = 0; half < 2; half++) {
            Score own = ours.apply(half);
            Score other = theirs.apply(half);
            line.append(String.format(Locale.ROOT, " %6d %6.3f %7.3f %6.3f %7.3f   ", own.expected(), own.recall(),
                    own.precision(), other.recall(), other.precision()));
        }
        return line.toString().stripTrailing();
    }
}
