// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * Reads the words of a Markdown paragraph and leaves out its marks: emphasis, code, links (their text stays), images
 * (their description stays), comments, tags and escapes.
 */
final class Inline {
    private static final Pattern MARK = Pattern.compile("\\\\(?<escaped>\\p{Punct})"
            + "|!\\[(?<alt>[^\\]]*)\\]\\([^)\\s]*[^)]*\\)"
            + "|\\[(?<link>[^\\[\\]]+)\\](?:\\([^()\\s]*(?:\\([^()]*\\)[^()\\s]*)*[^()]*\\)|\\[[^\\]]*\\])"
            + "|<!--.*?-->|<(?<address>https?://[^>\\s]+)>|</?[a-zA-Z][^<>]*>"
            + "|(?<entity>&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});)"
            + "|\\*{1,3}|~~|`+|(?<![\\p{L}\\p{N}])_{1,2}|_{1,2}(?![\\p{L}\\p{N}])");

    private final ViewBuilder view = new ViewBuilder();

    private Inline() {}

    /** Gives the lines as one block; none if there is nothing to see in them. */
    static Optional<Block> block(Block.Kind kind, List<Lines.Line> lines) {
        Inline inline = new Inline();
        for (Lines.Line line : lines) {
            inline.line(line);
            inline.view.add('\n', line.offset(line.text().length()));
        }
        return inline.view.build().map(built -> new Block(kind, built));
    }

    private void line(Lines.Line line) {
        Matcher mark = MARK.matcher(line.text());
        int done = 0;
        int offset = line.offset();
        while (mark.find()) {
            plain(line.text(), done, mark.start(), offset);
            offset += line.text().codePointCount(done, mark.start());
            marked(line, mark, offset);
            offset += line.text().codePointCount(mark.start(), mark.end());
            done = mark.end();
        }
        plain(line.text(), done, line.text().length(), offset);
    }

    private void plain(String text, int begin, int end, int offset) {
        view.add(text.substring(begin, end), offset);
    }

    private void marked(Lines.Line line, Matcher mark, int offset) {
        for (String group : List.of("escaped", "alt", "link", "address")) {
            int begin = mark.start(group);
            if (begin >= 0) {
                int at = offset + line.text().codePointCount(mark.start(), begin);
                line(new Lines.Line(mark.group(group).equals("*") || group.equals("escaped") ? "" : mark.group(group),
                        at));
                if (group.equals("escaped")) {
                    view.add(mark.group(group), at);
                }
            }
        }
        if (mark.start("entity") >= 0) {
            Parser.unescapeEntities(mark.group("entity"), false).codePoints().forEach(one -> view.add(one, offset));
        }
    }
}
