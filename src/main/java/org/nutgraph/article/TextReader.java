// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text: paragraphs, and from their place and form the title, the standfirst, the day, the author, captions
 * and notes.
 */
final class TextReader {
    private static final int LONGEST_TITLE = 160;
    private static final int HEAD = 8;
    private static final int LONG_LINE = 100;

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Kind> kinds = new ArrayList<>();
    private List<String> authors = List.of();
    private Optional<LocalDate> date = Optional.empty();

    private TextReader(String text) {
        this.text = text;
    }

    static Article read(String text, String hash) {
        TextReader reader = new TextReader(text);
        reader.paragraphs().forEach(reader::add);
        reader.head();
        reader.foot();
        return reader.article(hash);
    }

    /** Without a blank line between them, long or finished lines are paragraphs of their own. */
    private List<List<Lines.Line>> paragraphs() {
        List<List<Lines.Line>> paragraphs = Lines.of(text).paragraphs();
        return paragraphs.size() == 1 && apart(paragraphs.getFirst())
                ? paragraphs.getFirst().stream().map(List::of).toList()
                : paragraphs;
    }

    private static boolean apart(List<Lines.Line> lines) {
        long whole = lines.stream().map(line -> line.text().strip())
                .filter(line -> line.length() > LONG_LINE || line.matches(".*[.!?][\"')\u201D\u2019]*")).count();
        return lines.size() > 2 && whole * 4 >= lines.size() * 3L;
    }

    private void add(List<Lines.Line> paragraph) {
        Lines.block(Block.Kind.PARAGRAPH, paragraph).ifPresent(block -> {
            blocks.add(block);
            words.add(block.view().text());
            kinds.add(Block.Kind.PARAGRAPH);
        });
    }

    /** What comes first is the title if it is short and unfinished; a day and an author's line tell where the body begins. */
    private void head() {
        if (blocks.size() < 2 || !title(words.getFirst())) {
            return;
        }
        kinds.set(0, Block.Kind.TITLE);
        int body = 1;
        for (int at = 1; at < Math.min(HEAD, blocks.size()); at++) {
            body = headLine(at) ? at + 1 : body;
        }
        if (body > 2 && kinds.get(1) == Block.Kind.PARAGRAPH) {
            kinds.set(1, Block.Kind.STANDFIRST);
        }
    }

    private boolean headLine(int at) {
        Optional<LocalDate> day = Dates.read(words.get(at));
        Optional<List<String>> names = Cues.byline(words.get(at));
        if (day.isPresent()) {
            date = date.or(() -> day);
        }
        if (names.isPresent()) {
            authors = authors.isEmpty() ? names.get() : authors;
        }
        boolean line = day.isPresent() || names.isPresent();
        boolean caption = words.get(at).length() < LONGEST_TITLE && words.get(at).matches("(?!.*[.!?] ).*\\([^()]*\\)");
        if (line || caption) {
            kinds.set(at, line ? Block.Kind.NOTE : Block.Kind.CAPTION);
        }
        return line;
    }

    private static boolean title(String words) {
        return words.length() <= LONGEST_TITLE && !words.endsWith(".") && !words.startsWith("\"");
    }

    private void foot() {
        for (int at = 1; at < blocks.size(); at++) {
            Optional<String> author = at >= blocks.size() - 2 ? Cues.authorNote(words.get(at)) : Optional.empty();
            if (author.isPresent() && authors.isEmpty()) {
                authors = List.of(author.get());
            }
            if (author.isPresent() || Cues.note(words.get(at))) {
                kinds.set(at, Block.Kind.NOTE);
            } else if (kinds.get(at) == Block.Kind.PARAGRAPH && heading(at)) {
                kinds.set(at, Block.Kind.HEADING);
            }
        }
    }

    private boolean heading(int at) {
        return kinds.getFirst() == Block.Kind.TITLE && words.get(at).length() < LONGEST_TITLE / 2
                && words.get(at).matches("\\p{Lu}.*[\\p{L}\\p{N}?!]") && at + 1 < blocks.size();
    }

    private Article article(String hash) {
        List<Block> all = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            all.add(new Block(kinds.get(at), blocks.get(at).view()));
        }
        return new Article(hash, text, all,
                new Metadata(first(all, Block.Kind.TITLE), first(all, Block.Kind.STANDFIRST),
                        authors, Optional.empty(), date, Languages.guess(words), Optional.empty()));
    }

    static Optional<String> first(List<Block> blocks, Block.Kind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).map(block -> block.view().text()).findFirst();
    }
}
