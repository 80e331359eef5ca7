// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.corenlp.BareCoreNlp;
import org.nutgraph.article.Article;
import org.nutgraph.facts.Facts;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.ingest.Pipeline;

/** How fast articles are read, beside CoreNLP alone on the same articles in the same run, in processor time. */
public final class Benchmark {
    /** One stage, or CoreNLP, and the seconds of processor time that it took for all articles. */
    public record Row(String stage, double seconds) {}

    /**
     * How much of two free cores two threads use: the clock of one thread beside that of two, and the processor time of
     * one thread, with the garbage collection and compilation that it causes, beside the clock of two; each divided by
     * the same for work that shares nothing. By the clock one thread looks faster than it is while the other core, which
     * nobody else uses then, collects its garbage.
     */
    public record Share(double clock, double processor) {}

    /**
     * What was measured.
     *
     * @param tokens  how many tokens all articles have
     * @param stages  our stages, in their order
     * @param engine  the annotators that extraction uses, alone
     * @param whole   CoreNLP with its defaults up to coreference and quotations
     * @param threads how much of two free cores two threads of extraction use
     * @param alone   how much of them two threads of the annotators use that extraction uses
     * @param peak    the megabytes of memory at the most, while our stages ran
     */
    public record Report(int tokens, List<Row> stages, Row engine, Row whole, Share threads,
            Share alone, long peak) {
        /** Keeps its own copy. */
        public Report {
            stages = List.copyOf(stages);
        }

        /** Gives the seconds that reading an article up to its facts takes, without writing them. */
        public double extraction() {
            return stages.stream().filter(row -> EXTRACTION.contains(row.stage())).mapToDouble(Row::seconds).sum();
        }

        /** Gives it as lines of text. */
        public List<String> lines() {
            return Stream.of(
                    Stream.of(String.format(Locale.ROOT, "%d tokens", tokens),
                            String.format(Locale.ROOT, "  %-34s %12s %16s", "", "CPU seconds", "tokens a second")),
                    Stream.concat(stages.stream(), Stream.of(new Row("extraction", extraction()), engine, whole))
                            .map(row -> String.format(Locale.ROOT, "  %-34s %12.3f %16.0f", row.stage(),
                                    row.seconds(), tokens / row.seconds())),
                    Stream.of(line("extraction to the annotators it uses", extraction() / engine.seconds()),
                            line("extraction to CoreNLP's defaults", extraction() / whole.seconds()),
                            line("two threads to two free cores, clock", threads.clock()),
                            line("  the annotators it uses, alone", alone.clock()),
                            line("two threads to two free cores, processor", threads.processor()),
                            line("  the annotators it uses, alone", alone.processor()),
                            String.format(Locale.ROOT, "  %-40s %4d MB", "memory at the most", peak)))
                    .flatMap(lines -> lines).toList();
        }

        private static String line(String what, double ratio) {
            return String.format(Locale.ROOT, "  %-40s %7.2f", what, ratio);
        }
    }

    private static final int MANY = 16;
    private static final List<String> EXTRACTION = List.of("annotate", "extract");

    private final Pipeline pipeline;
    private final int rounds;

    /** Takes the whole flow, and how often to measure; the first round is not counted, and the best of others is. */
    public Benchmark(Pipeline pipeline, int rounds) {
        this.pipeline = pipeline;
        this.rounds = rounds;
    }

    /** Measures on articles. Memory is measured before CoreNLP's own models are loaded. */
    public Report measure(List<Article> articles) {
        BareCoreNlp used = BareCoreNlp.used();
        int tokens = articles.stream().mapToInt(used::annotate).sum();
        Cpu.forgetPeak();
        List<Row> best = new ArrayList<>();
        Row engine = new Row("the annotators it uses, alone", Double.MAX_VALUE);
        for (int round = 0; round <= rounds; round++) {
            List<Row> stages = stages(articles);
            Row bare = new Row(engine.stage(), Cpu.seconds(() -> articles.forEach(used::annotate)));
            if (round > 0) {
                engine = least(engine, bare);
                best = best.isEmpty() ? stages : least(best, stages);
            }
        }
        List<Article> many = longestFirst(many(articles));
        Share threads = Parallel.share(many, pipeline::facts, rounds);
        Share alone = Parallel.share(many, used::annotate, rounds);
        long peak = Cpu.peak();
        BareCoreNlp whole = BareCoreNlp.whole();
        articles.forEach(whole::annotateAtOnce);
        Row all = new Row("CoreNLP's defaults, coref and quote",
                Cpu.seconds(() -> articles.forEach(whole::annotateAtOnce)));
        return new Report(tokens, best, engine, all, threads, alone, peak);
    }

    /** Of few articles the last would run alone, and a thread would have nothing to do: they are read more often. */
    private static List<Article> many(List<Article> articles) {
        return IntStream.range(0, Math.ceilDiv(MANY, Math.max(1, articles.size())))
                .mapToObj(copy -> articles).flatMap(List::stream).toList();
    }

    private static List<Article> longestFirst(List<Article> articles) {
        return articles.stream()
                .sorted(Comparator.comparingInt((Article article) -> article.text().length()).reversed())
                .toList();
    }

    private List<Row> stages(List<Article> articles) {
        List<AnnotatedArticle> annotated = new ArrayList<>();
        List<Facts> facts = new ArrayList<>();
        List<Facts> resolved = new ArrayList<>();
        List<ArticleGraph> graphs = new ArrayList<>();
        return List.of(
                new Row("annotate", Cpu.seconds(
                        () -> articles.forEach(article -> annotated.add(pipeline.annotator().annotate(article))))),
                new Row("extract", Cpu.seconds(
                        () -> annotated.forEach(article -> facts.add(pipeline.extractor().extract(article))))),
                new Row("resolve", Cpu.seconds(
                        () -> facts.forEach(found -> resolved.add(pipeline.identities().resolve(found))))),
                new Row("write", Cpu.seconds(
                        () -> resolved.forEach(found -> graphs.add(pipeline.writer().write(found))))),
                new Row("validate", Cpu.seconds(() -> graphs.forEach(pipeline.validator()::validate))));
    }

    private static Row least(Row one, Row other) {
        return one.seconds() <= other.seconds() ? one : other;
    }

    private static List<Row> least(List<Row> one, List<Row> other) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < one.size(); at++) {
            rows.add(least(one.get(at), other.get(at)));
        }
        return rows;
    }
}
