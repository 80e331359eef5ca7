// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.nutgraph.article.Article;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.problem.UnreadableArticle;

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

    /** Gives the sources that a file is: one, or for a feed that can be read as many as it has articles. */
    static List<Source> files(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rss|atom|nitf)")) {
            return List.of(file(file));
        }
        try {
            List<Article> all = ArticleReader.all(file);
            return all.size() == 1
                    ? List.of(file(file))
                    : IntStream.range(0, all.size()).<Source>mapToObj(at -> new Part(file, at + 1, all.get(at)))
                            .toList();
        } catch (UnreadableArticle unreadable) {
            // Told where it is read.
            return List.of(file(file));
        }
    }

    /**
     * One article of a feed.
     *
     * @param file    the feed
     * @param number  which of its articles, from 1
     * @param article the article
     */
    record Part(Path file, int number, Article article) implements Source {
        @Override
        public String name() {
            return file + "#" + number;
        }

        @Override
        public Article read() {
            return ArticleReader.worded(article, name());
        }
    }
}
