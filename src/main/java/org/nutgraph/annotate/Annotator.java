// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate;

import org.nutgraph.article.Article;

/** A language engine. Safe for use by many threads at once; the same article always gives the same result. */
@FunctionalInterface
public interface Annotator {
    /** Takes any article, whatever its text, and gives its sentences; never fails on a text. */
    AnnotatedArticle annotate(Article article);
}
