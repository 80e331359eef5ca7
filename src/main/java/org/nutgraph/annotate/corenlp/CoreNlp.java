// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import org.jspecify.annotations.Nullable;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Annotator;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.article.Article;
import org.nutgraph.article.View;

/** Stanford CoreNLP as the language engine; its models are loaded at the first article and shared by all threads. */
public final class CoreNlp implements Annotator {
    private final Consumer<String> progress;
    /** One for the whole program: the models take most of its memory. */
    private static volatile @Nullable StanfordCoreNLP pipeline;

    /** Takes whom to tell that models are being loaded. */
    public CoreNlp(Consumer<String> progress) {
        this.progress = progress;
    }

    @Override
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < article.blocks().size(); block++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("The article was given up.");
            }
            View view = article.blocks().get(block).view();
            int from = 0;
            for (String part : Parts.of(view.text())) {
                for (CoreMap sentence : sentences(part)) {
                    sentences.add(Sentences.of(sentence, sentences.size(), block, view, from));
                }
                from += part.length();
            }
        }
        return new AnnotatedArticle(article, sentences);
    }

    private List<CoreMap> sentences(String text) {
        Annotation annotation = new Annotation(text);
        pipeline().annotate(annotation);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class);
    }

    private StanfordCoreNLP pipeline() {
        return shared(progress);
    }

    static StanfordCoreNLP shared(Consumer<String> progress) {
        StanfordCoreNLP loaded = pipeline;
        return loaded != null ? loaded : load(progress);
    }

    private static StanfordCoreNLP load(Consumer<String> progress) {
        synchronized (CoreNlp.class) {
            StanfordCoreNLP loaded = pipeline;
            if (loaded == null) {
                progress.accept("loading language models");
                loaded = new StanfordCoreNLP(Settings.tuned());
                pipeline = loaded;
                progress.accept("language models loaded");
            }
            return loaded;
        }
    }
}
