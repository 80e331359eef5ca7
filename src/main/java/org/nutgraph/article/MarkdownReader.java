// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads Markdown with or without front matter. */
final class MarkdownReader {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(.*)");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}> ?(.*)");
    private static final Pattern IMAGE = Pattern.compile("\\s*!\\[[^\\]]+\\]\\([^)]*\\)\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*(?:[-*_]\\s*){3,}|\\s*[|:\\s-]{3,}|=+");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");

    private final FrontMatter front;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Lines.Line> open = new ArrayList<>();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private boolean code;
    private boolean comment;

    private MarkdownReader(FrontMatter front) {
        this.front = front;
    }

    static Article read(String text, String hash) {
        Lines lines = Lines.of(text);
        MarkdownReader reader = new MarkdownReader(FrontMatter.of(lines.all()));
        reader.front.first("title").ifPresent(title -> reader.single(Block.Kind.TITLE, title));
        reader.front.first("standfirst", "description", "summary")
                .ifPresent(words -> reader.single(Block.Kind.STANDFIRST, words));
        lines.all().stream().skip(reader.front.lines()).forEach(reader::line);
        reader.close();
        return new Article(hash, text, reader.blocks, reader.metadata());
    }

    private void single(Block.Kind as, Lines.Line line) {
        Inline.block(as, List.of(line)).ifPresent(blocks::add);
    }

    private void line(Lines.Line line) {
        comment |= line.text().strip().startsWith("<!--");
        if (FENCE.matcher(line.text()).matches()) {
            close();
            code = !code;
        } else if (!code && !comment) {
            Matcher quote = QUOTE.matcher(line.text());
            written(quote.matches() ? line.from(quote.start(1)) : line);
        }
        comment &= !line.text().contains("-->");
    }

    private void written(Lines.Line line) {
        Matcher heading = HEADING.matcher(line.text());
        Matcher item = ITEM.matcher(line.text());
        if (line.blank() || RULE.matcher(line.text()).matches()) {
            close();
        } else if (heading.matches()) {
            close();
            single(titled() ? Block.Kind.HEADING : Block.Kind.TITLE, part(line, heading));
        } else if (item.matches()) {
            begin(Block.Kind.LIST_ITEM, part(line, item));
        } else if (line.text().strip().startsWith("|")) {
            close();
            single(Block.Kind.LIST_ITEM, new Lines.Line(line.text().replace('|', ' '), line.offset()));
        } else if (open.isEmpty()) {
            begin(IMAGE.matcher(line.text()).matches() ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH, line);
        } else {
            open.add(line);
        }
    }

    private static Lines.Line part(Lines.Line line, Matcher matcher) {
        return new Lines.Line(matcher.group(1), line.offset(matcher.start(1)));
    }

    private boolean titled() {
        return blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
    }

    private void begin(Block.Kind as, Lines.Line line) {
        close();
        kind = as;
        open.add(line);
    }

    private void close() {
        Inline.block(kind, open).map(MarkdownReader::noted).ifPresent(blocks::add);
        open.clear();
    }

    private static Block noted(Block block) {
        boolean paragraph = block.kind() == Block.Kind.PARAGRAPH;
        return paragraph && Cues.note(block.view().text()) ? new Block(Block.Kind.NOTE, block.view()) : block;
    }

    private Metadata metadata() {
        List<String> authors = Stream.concat(front.all("author").stream(), front.all("authors").stream())
                .flatMap(line -> Cues.names(line.text()).stream()).distinct().toList();
        return new Metadata(TextReader.first(blocks, Block.Kind.TITLE), TextReader.first(blocks, Block.Kind.STANDFIRST),
                authors, value("publisher", "site"), value("date", "published").flatMap(Dates::read),
                value("language", "lang").orElseGet(this::guessed), value("source", "url", "link"));
    }

    private String guessed() {
        return Languages.guess(blocks.stream().map(block -> block.view().text()).toList());
    }

    private Optional<String> value(String... keys) {
        return front.first(keys).map(line -> line.text().strip()).filter(words -> !words.isEmpty());
    }
}
