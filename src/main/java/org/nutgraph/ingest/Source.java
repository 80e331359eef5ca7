// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ingest;

import java.nio.file.Path;

import org.nutgraph.article.Article;
import org.nutgraph.article.ArticleReader;

/** Where an article comes from. */
public interface Source {
    /** Gives the name to speak of it by. */
    String name();

    /** Reads it. Fails with {@link org.nutgraph.problem.UnreadableArticle}. */
    Article read();

    /** Gives the source that is a file. */
    static Source file(Path file) {
        return new Source() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public Article read() {
                return ArticleReader.read(file);
            }
        };
    }
}
