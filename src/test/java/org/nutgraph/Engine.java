// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Annotator;
import org.nutgraph.annotate.corenlp.CoreNlp;
import org.nutgraph.article.Article;
import org.nutgraph.article.Block;
import org.nutgraph.article.Metadata;
import org.nutgraph.article.View;

/** The language engine that all tests of one run share: its models are loaded once. */
public final class Engine {
    private static final Annotator SHARED = new CoreNlp(System.err::println);
    private static final String NO_HASH = "0".repeat(64);

    private Engine() {}

    /** Gives the shared engine. */
    public static Annotator shared() {
        return SHARED;
    }

    /** Gives plain text (paragraphs are set apart by a blank line) as an annotated article of a day. */
    public static AnnotatedArticle read(String text, String day) {
        Metadata metadata = new Metadata(Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                Optional.of(LocalDate.parse(day)), "en", Optional.empty());
        return SHARED.annotate(new Article(NO_HASH, text, blocks(text), metadata));
    }

    /** Gives plain text as an annotated article of an unremarkable day. */
    public static AnnotatedArticle read(String text) {
        return read(text, "2024-05-15");
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String paragraph : text.split("(?<=\n\n)", -1)) {
            String words = paragraph.stripTrailing();
            if (!words.isEmpty()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, view(words, text.codePointCount(0, begin))));
            }
            begin += paragraph.length();
        }
        return blocks;
    }

    private static View view(String words, int offset) {
        int[] origin = new int[words.length()];
        for (int at = 0; at < origin.length; at++) {
            int upTo = Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
            origin[at] = offset + words.codePointCount(0, Math.max(0, upTo));
        }
        return new View(words, origin);
    }
}
