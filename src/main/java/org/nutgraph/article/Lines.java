// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text cut into its lines, each with the offset in code points at which it begins. */
record Lines(List<Line> all) {
    /**
     * One line.
     *
     * @param text   its characters, without the line end
     * @param offset the code points before it
     */
    record Line(String text, int offset) {
        boolean blank() {
            return text.isBlank();
        }

        /** Gives the offset of the character at an index. */
        int offset(int index) {
            return offset + text.codePointCount(0, index);
        }

        /** Gives the rest of the line from an index. */
        Line from(int index) {
            return new Line(text.substring(index), offset(index));
        }
    }

    static Lines of(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        int offset = 0;
        while (begin <= text.length()) {
            int end = begin;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String words = text.substring(begin, end);
            lines.add(new Line(words, offset));
            boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            int next = end + (both ? 2 : 1);
            offset += words.codePointCount(0, words.length()) + next - end;
            begin = next;
        }
        return new Lines(lines);
    }

    /** Gives the paragraphs: runs of lines between blank ones. */
    List<List<Line>> paragraphs() {
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : all) {
            if (!line.blank()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                paragraphs.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(List.copyOf(open));
        }
        return paragraphs;
    }

    /** Gives lines as one block of running text; none if there is nothing to see in them. */
    static Optional<Block> block(Block.Kind kind, List<Line> lines) {
        ViewBuilder view = new ViewBuilder();
        for (Line line : lines) {
            view.add(line.text(), line.offset());
            view.add('\n', line.offset(line.text().length()));
        }
        return view.build().map(built -> new Block(kind, built));
    }
}
