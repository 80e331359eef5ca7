// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nutgraph.problem.UnreadableArticle;

/**
 * Looks at markup before it is parsed: what opens elements without end makes the time of a parser grow with the square
 * of its length.
 */
final class Markup {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*+)");
    /** Elements that have no end, or need none. */
    private static final Set<String> LIGHT = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
            "meta", "param", "source", "track", "wbr", "p", "li", "td", "th", "tr", "dt", "dd", "option", "optgroup",
            "tbody", "thead", "tfoot", "colgroup", "rt", "rp", "html", "head", "body");
    private static final int DEEPEST = 1_000;
    private static final int MOST = 300_000;

    private Markup() {}

    /** Fails with {@link UnreadableArticle} if it is not what people write or programs write for them. */
    static void requireSane(String html) {
        Matcher tag = TAG.matcher(html);
        int open = 0;
        for (int count = 0; tag.find(); count++) {
            if (!LIGHT.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                open = tag.group(1).isEmpty() ? open + 1 : Math.max(0, open - 1);
            }
            if (open > DEEPEST || count > MOST) {
                throw new UnreadableArticle("article-markup", "The markup of the article is no page's: "
                        + (count > MOST
                                ? "it has more than " + MOST + " tags."
                                : "more than " + DEEPEST
                                        + " of its elements are never closed."),
                        "Send its text without markup.");
            }
        }
    }
}
