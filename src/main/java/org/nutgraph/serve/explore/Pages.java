// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.explore;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Refusal;

/** Long lists page by page: {@code ?page=}. */
final class Pages {
    private static final int MOST = 10_000;

    private Pages() {}

    /** Gives which page a call asks for, from 1. Fails with {@link Refusal} if it is none. */
    static int number(Call call) {
        try {
            int page = Integer.parseInt(call.parameter("page").orElse("1"));
            if (page >= 1 && page <= MOST) {
                return page;
            }
        } catch (NumberFormatException malformed) {
            // Said below.
        }
        throw new Refusal(400, "page-malformed", "There is no such page of the answer.", "Give page=1 or more.");
    }

    /** Gives links to the page before and the one after, as markup. */
    static String links(int page, boolean more) {
        String before = page > 1 ? Html.link("?page=" + (page - 1), "Newer") + ' ' : "";
        String after = more ? Html.link("?page=" + (page + 1), "Older") : "";
        return before.isEmpty() && after.isEmpty()
                ? ""
                : "<nav aria-label=\"Pages\">" + before + after
                        + "</nav>\n";
    }
}
