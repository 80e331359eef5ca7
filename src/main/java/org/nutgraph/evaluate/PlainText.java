// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nutgraph.article.Article;
import org.nutgraph.article.Block;
import org.nutgraph.article.Metadata;
import org.nutgraph.article.View;

/** Turns the bare text of a gold file into an article: one block a paragraph, marks made straight, nothing left out. */
public final class PlainText {
    private static final Pattern GAP = Pattern.compile("\\s*\\n\\s*\\n\\s*|\\A\\s+|\\s+\\z");
    private static final String NO_HASH = "0".repeat(64);

    private PlainText() {}

    /** Takes a text and its day (empty or unreadable: none). */
    public static Article article(String text, String date) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        Matcher gap = GAP.matcher(text);
        while (begin < text.length()) {
            int end = gap.find(begin) ? gap.start() : text.length();
            if (end > begin) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, view(text, begin, end)));
            }
            begin = end == text.length() ? end : gap.end();
        }
        return new Article(NO_HASH, text, blocks, new Metadata(Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), day(date), "en", Optional.empty()));
    }

    private static View view(String text, int begin, int end) {
        String words = text.substring(begin, end).replace('\n', ' ').replace('\u00A0', ' ').replace('’', '\'')
                .replace('‘', '\'').replace('“', '"').replace('”', '"');
        int[] origin = new int[end - begin];
        int codePoint = text.codePointCount(0, begin) - 1;
        for (int at = begin; at < end; at++) {
            codePoint += at > begin && Character.isLowSurrogate(text.charAt(at)) ? 0 : 1;
            origin[at - begin] = codePoint;
        }
        return new View(words, origin);
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }
}
