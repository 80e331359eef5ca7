// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.util.ArrayList;
import java.util.List;

import org.nutgraph.serve.http.Html;

/** Draws a hierarchy as SVG: one line a term, what is below it indented and joined to it. */
final class TreeDiagram {
    private static final int LINE = 24;
    private static final int STEP = 28;
    private static final int LETTER = 8;
    private static final int MARGIN = 12;

    private TreeDiagram() {}

    /** A term at a depth. */
    record Row(int depth, String label, String iri, boolean here) {}

    static String svg(List<Row> rows, String title, Address address) {
        int width = rows.stream().mapToInt(row -> x(row) + 2 * MARGIN + row.label().length() * LETTER).max().orElse(0);
        int height = rows.size() * LINE + MARGIN;
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%d" height="%d" viewBox="0 0 %d %d" \
                font-family="system-ui, sans-serif" font-size="14"><title>%s</title>
                """.formatted(width, height, width, height, Html.escape(title)));
        for (int at = 0; at < rows.size(); at++) {
            svg.append(joint(rows, at)).append(label(rows.get(at), at, address));
        }
        return svg.append("</svg>\n").toString();
    }

    /** The line from the term above: down from it, then to the right. */
    private static String joint(List<Row> rows, int at) {
        int above = at - 1;
        while (above >= 0 && rows.get(above).depth() >= rows.get(at).depth()) {
            above--;
        }
        if (above < 0) {
            return "";
        }
        int x = x(rows.get(above)) + MARGIN;
        return "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#999\"/>%n".formatted(x, y(above) + MARGIN / 2, y(at),
                x(rows.get(at)));
    }

    private static String label(Row row, int at, Address address) {
        String weight = row.here() ? " font-weight=\"bold\"" : "";
        return "<circle cx=\"%d\" cy=\"%d\" r=\"3\" fill=\"#0b4f9e\"/><a href=\"%s\"><text x=\"%d\" y=\"%d\"%s>%s</text></a>%n"
                .formatted(x(row), y(at), Html.escape(address.of(row.iri())), x(row) + MARGIN / 2 + 2, y(at) + 5,
                        weight,
                        Html.escape(row.label()));
    }

    private static int x(Row row) {
        return MARGIN + row.depth() * STEP;
    }

    private static int y(int at) {
        return MARGIN + at * LINE;
    }

    /** Gives the rows moved to the left as far as they go. */
    static List<Row> flush(List<Row> rows) {
        int least = rows.stream().mapToInt(Row::depth).min().orElse(0);
        List<Row> moved = new ArrayList<>();
        rows.forEach(row -> moved.add(new Row(row.depth() - least, row.label(), row.iri(), row.here())));
        return moved;
    }
}
