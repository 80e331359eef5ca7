// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes pages. Whatever comes from data or from a request goes through {@link #escape}. */
public final class Html {
    private static final String VERSION = Optional.ofNullable(Html.class.getPackage().getImplementationVersion())
            .orElse("development");
    private static final String SEARCH = """
            <form class="find" action="/search" method="get" role="search"><label class="unseen" for="find">Search</label>
            <input id="find" type="search" name="q" maxlength="300" placeholder="Names or quoted words"><button>Search</button></form>""";
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
            %3$s<link rel="stylesheet" href="%2$sstyle.css"><link rel="icon" type="image/svg+xml" href="%2$sicon.svg"></head>
            """;
    private static final String BOTTOM = """
            </main>
            <footer><nav aria-label="More"><a href="/api">API</a> <a href="/query">SPARQL</a> <a href="/dump/">All of the data</a>
            <a href="/.well-known/void">What it is, whose it is, and its licence</a> <a href="/ont/">Vocabulary (CC BY 4.0)</a></nav>
            <p>Every fact here is what an article says, with its words beside it; read by <b>Nutgraph %s</b>, free software under
            GPL-3.0-or-later.</p></footer></body></html>
            """
            .formatted(escape(VERSION));

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

    /** Gives a number as people write it, with commas between thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Gives a table of cells that are markup already; on a narrow screen it scrolls alone. */
    public static String table(List<String> heads, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<div class=\"wide\" tabindex=\"0\" role=\"region\" "
                + "aria-label=\"Table\"><table><thead><tr>");
        heads.forEach(head -> table.append("<th scope=\"col\">").append(escape(head)).append("</th>"));
        table.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            table.append("<tr>");
            row.forEach(cell -> table.append("<td>").append(cell).append("</td>"));
            table.append("</tr>\n");
        }
        return table.append("</tbody></table></div>\n").toString();
    }

    /** Gives a whole page. */
    public static String page(String title, String body) {
        return page(title, body, "", SEARCH);
    }

    /** Gives a whole page with more in its head, and with a search box at its top or none; both are markup already. */
    static String page(String title, String body, String head, String search) {
        return HEAD.formatted(escape(title) + " · Nutgraph", "/", head) + """
                <body><a class="skip" href="#main">Skip to the content</a>
                <header class="top"><a class="brand" href="/">Nutgraph</a>
                <nav aria-label="Main"><a href="/promises">Promises</a> <a href="/disagreements">Disagreements</a>
                <a href="/queries">Questions</a> <a href="/ont/">Vocabulary</a> <a href="/query">SPARQL</a></nav>
                %s</header>
                <main id="main"><h1>%s</h1>
                """.formatted(search, escape(title)) + body + BOTTOM;
    }

    /** Gives a whole page whose content has the search box itself. */
    public static String front(String title, String body) {
        return page(title, body, "", "");
    }

    /** Gives a whole page that runs scripts of ours and has style sheets of its own, each a path of this server. */
    public static String scripted(String title, String body, List<String> styles, List<String> scripts) {
        StringBuilder head = new StringBuilder();
        styles.forEach(it -> head.append("<link rel=\"stylesheet\" href=\"").append(escape(it)).append("\">"));
        scripts.forEach(it -> head.append("<script defer src=\"").append(escape(it)).append("\"></script>"));
        return page(title, body, head.toString(), SEARCH);
    }

    /** Gives a page that stands alone, as a file: it has links to what lies beside it only, by a path up to there. */
    public static String file(String title, String body, String up) {
        return HEAD.formatted(escape(title), escape(up), "") + "<body><header class=\"top\"><a class=\"brand\" href=\""
                + escape(up) + "index.html\">Nutgraph</a></header><main id=\"main\"><h1>" + escape(title) + "</h1>\n"
                + body + "</main></body></html>\n";
    }
}
