// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.List;

/** Writes pages. Whatever comes from data or from a request goes through {@link #escape}. */
public final class Html {
    private Html() {}

    /** Gives text that can stand in an element or between the quotes of an attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Gives a link. */
    public static String link(String address, String text) {
        return "<a href=\"" + escape(address) + "\">" + escape(text) + "</a>";
    }

    /** Gives a table of cells that are markup already. */
    public static String table(List<String> heads, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<table><thead><tr>");
        heads.forEach(head -> table.append("<th scope=\"col\">").append(escape(head)).append("</th>"));
        table.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            table.append("<tr>");
            row.forEach(cell -> table.append("<td>").append(cell).append("</td>"));
            table.append("</tr>\n");
        }
        return table.append("</tbody></table>\n").toString();
    }

    /** Gives a whole page. */
    public static String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/style.css"></head>
                <body><header><a href="/">Nutgraph</a></header><main><h1>%s</h1>
                %s</main></body></html>
                """.formatted(escape(title), escape(title), body);
    }
}
