// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.nutgraph.article.Article;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.serve.articles.Reading;
import org.nutgraph.serve.http.Vocabularies;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.StoredCorrections;

/** Reads the articles that a running server is sent: nothing is loaded before the first, and each by the vocabulary of now. */
public final class LiveReading implements Reading {
    private static final String SENTENCE = "All is ready.";

    private final Vocabularies vocabularies;
    private final Function<Vocabularies.State, Pipeline> maker;
    private final Consumer<GraphStore> settler;
    private final Duration quiet;
    private Optional<Made> made = Optional.empty();

    private record Made(Vocabularies.State vocabulary, Pipeline pipeline) {}

    /**
     * Takes the vocabulary, how a pipeline is made for one, how it is decided who is who in a store, and how long no
     * article must have come until then.
     */
    public LiveReading(Vocabularies vocabularies, Function<Vocabularies.State, Pipeline> maker,
            Consumer<GraphStore> settler, Duration quiet) {
        this.vocabularies = vocabularies;
        this.maker = maker;
        this.settler = settler;
        this.quiet = quiet;
    }

    @Override
    public Duration quiet() {
        return quiet;
    }

    @Override
    public void prepare() {
        // The language engine loads its models at the first sentence.
        pipeline().annotator()
                .annotate(ArticleReader.read(SENTENCE.getBytes(StandardCharsets.UTF_8), "ready.txt"));
    }

    @Override
    public Read read(Article article, GraphStore store) {
        Pipeline now = pipeline().with(StoredCorrections.in(store, pipeline().identities()));
        ArticleGraph graph = now.writer().write(now.facts(article));
        return new Read(graph, now.validator().validate(graph));
    }

    @Override
    public void settle(GraphStore store) {
        settler.accept(store);
    }

    private synchronized Pipeline pipeline() {
        Vocabularies.State now = vocabularies.now();
        Made fitting = made.filter(known -> known.vocabulary().equals(now))
                .orElseGet(() -> new Made(now, maker.apply(now)));
        made = Optional.of(fitting);
        return fitting.pipeline();
    }
}
