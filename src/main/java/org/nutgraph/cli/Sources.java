// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.io.FilenameUtils;

import org.nutgraph.ingest.Source;
import org.nutgraph.problem.UnreadableArticle;

/** The files a user named: each as it is, of a directory every article below it. */
final class Sources {
    private static final Set<String> ARTICLES = Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml",
            "xml", "rss", "atom", "nitf");

    private Sources() {}

    static List<Source> of(List<Path> named) {
        return named.stream().flatMap(Sources::files).flatMap(file -> Source.files(file).stream()).toList();
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile).filter(Sources::article).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UnreadableArticle("article-directory", "The directory " + path + " cannot be read.",
                    "Check its permissions.");
        }
    }

    private static boolean article(Path file) {
        return ARTICLES.contains(FilenameUtils.getExtension(file.toString()).toLowerCase(Locale.ROOT));
    }
}
