// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import java.util.List;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import org.nutgraph.article.Article;
import org.nutgraph.article.Block;

/** CoreNLP's annotators and nothing of ours: what speed is compared with. Safe for use by many threads. */
public final class BareCoreNlp {
    private final StanfordCoreNLP pipeline;

    private BareCoreNlp(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** Gives the annotators that extraction uses, with its settings; models are loaded once for both. */
    public static BareCoreNlp used() {
        return new BareCoreNlp(CoreNlp.shared(what -> {}));
    }

    /** Gives CoreNLP with its own defaults up to coreference and quotations; loads its models at once. */
    public static BareCoreNlp whole() {
        return new BareCoreNlp(new StanfordCoreNLP(Settings.whole()));
    }

    /** Annotates an article, block by block, and gives the number of its tokens. */
    public int annotate(Article article) {
        return article.blocks().stream().mapToInt(this::annotate).sum();
    }

    private int annotate(Block block) {
        Annotation annotation = new Annotation(block.view().text());
        pipeline.annotate(annotation);
        return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }

    /** Annotates an article as one text, as somebody would who has no blocks, and gives the number of its tokens. */
    public int annotateAtOnce(Article article) {
        Annotation annotation = new Annotation(String.join("\n\n", texts(article)));
        pipeline.annotate(annotation);
        return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(block -> block.view().text()).toList();
    }
}
