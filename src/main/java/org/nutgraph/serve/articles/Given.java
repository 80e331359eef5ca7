// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.util.concurrent.Callable;

import org.nutgraph.article.Article;

/**
 * An article as it was sent, still to be read.
 *
 * @param id      what the sender calls it: its id, or its place in the body
 * @param article reads it, and fails as {@link org.nutgraph.article.ArticleReader} does
 */
record Given(String id, Callable<Article> article) {}
