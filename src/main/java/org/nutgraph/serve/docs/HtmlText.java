// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.util.List;
import java.util.stream.Collectors;

import org.nutgraph.serve.http.Html;

/** Writes a document as a page. */
final class HtmlText {
    private final Address address;

    HtmlText(Address address) {
        this.address = address;
    }

    /** Gives what stands below the title. */
    String body(Document document) {
        return document.blocks().stream().map(block -> block(block, document.title())).collect(Collectors.joining());
    }

    private String block(Block block, String title) {
        return switch (block) {
            case Block.Heading heading -> "<h2>" + Html.escape(heading.text()) + "</h2>\n";
            case Block.Line line -> "<p>" + pieces(line.pieces()) + "</p>\n";
            case Block.Items items -> items(items);
            case Block.Diagram diagram -> "<figure>" + TreeDiagram.svg(diagram.rows(), title, address) + "</figure>\n";
        };
    }

    private String items(Block.Items items) {
        StringBuilder list = new StringBuilder();
        int open = 0;
        for (Block.Item item : items.items()) {
            boolean sibling = open > item.depth();
            while (open > item.depth() + 1) {
                list.append("</li></ul>");
                open--;
            }
            list.append(sibling ? "</li>" : "");
            while (open <= item.depth()) {
                list.append(open == item.depth() ? "<ul>" : "<ul><li>");
                open++;
            }
            list.append("\n<li>").append(pieces(item.pieces()));
        }
        return list.append("</li></ul>".repeat(open)).append('\n').toString();
    }

    private String pieces(List<Block.Piece> pieces) {
        return pieces.stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Block.Piece piece) {
        String to = piece.iri().isEmpty() ? "" : address.of(piece.iri());
        if (!to.isEmpty() && (!to.contains(":") || to.startsWith("http"))) {
            return Html.link(to, piece.text());
        }
        String text = Html.escape(piece.text());
        return piece.code() ? "<code>" + text + "</code>" : text;
    }
}
