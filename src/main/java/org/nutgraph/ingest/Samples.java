// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.nutgraph.article.Article;
import org.nutgraph.article.ArticleReader;

/** The sample articles that ship with the program. */
public final class Samples {
    private static final String DIRECTORY = "/org/nutgraph/samples/";

    private Samples() {}

    /** Gives all of them, in order of their names. */
    public static List<Source> all() {
        return new String(bytes("index"), StandardCharsets.UTF_8).lines().filter(name -> !name.isBlank()).sorted()
                .<Source>map(Sample::new).toList();
    }

    private record Sample(String name) implements Source {
        @Override
        public Article read() {
            return ArticleReader.read(bytes(name + ".md"), name + ".md");
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(DIRECTORY + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
