// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a document as CommonMark. */
final class MarkdownText {
    // What could begin markup anywhere in a line; at its beginning stand only marks of our own.
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~!&]");

    private final Address address;
    private final String diagram;

    /** Takes where pages are, and where the diagram is. */
    MarkdownText(Address address, String diagram) {
        this.address = address;
        this.diagram = diagram;
    }

    String text(Document document) {
        return "# " + escape(document.title()) + "\n\n"
                + document.blocks().stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> "## " + escape(heading.text()) + "\n";
            case Block.Line line -> pieces(line.pieces()) + "\n";
            case Block.Items items -> items.items().stream()
                    .map(item -> "    ".repeat(item.depth()) + "- " + pieces(item.pieces()) + "\n")
                    .collect(Collectors.joining());
            case Block.Diagram drawn -> diagram.isEmpty() ? "" : "![Diagram](" + diagram + ")\n";
        };
    }

    private String pieces(List<Block.Piece> pieces) {
        return pieces.stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Block.Piece piece) {
        if (!piece.iri().isEmpty()) {
            return "[" + escape(piece.text()) + "](<" + address.of(piece.iri()).replaceAll("[<>\\s]", "") + ">)";
        }
        return piece.code() ? code(piece.text()) : escape(piece.text());
    }

    /** A fence longer than any run of backticks in it. */
    private static String code(String text) {
        int longest = 0;
        for (Matcher run = Pattern.compile("`+").matcher(text); run.find();) {
            longest = Math.max(longest, run.end() - run.start());
        }
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 ? " " : "";
        return fence + pad + text.replaceAll("\\R", " ") + pad + fence;
    }

    private static String escape(String text) {
        return MARKS.matcher(text.replaceAll("\\R", " ")).replaceAll(mark -> "\\\\" + Matcher.quoteReplacement(
                mark.group()));
    }
}
