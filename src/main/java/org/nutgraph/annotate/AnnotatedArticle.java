// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate;

import java.util.List;

import org.nutgraph.article.Article;
import org.nutgraph.article.Block;

/** An article and its sentences, in order. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
    /** Keeps its own copy of the list. */
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }

    /** Gives the block a sentence stands in. */
    public Block block(Sentence sentence) {
        return article.blocks().get(sentence.block());
    }
}
