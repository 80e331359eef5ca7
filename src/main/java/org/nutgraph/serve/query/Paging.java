// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.query.Query;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.Refusal;

/**
 * Which part of an answer is given. It is set on the parsed query, within the bounds that the query has itself.
 *
 * @param limit  how many rows at most
 * @param offset how many rows are left out before them
 */
record Paging(int limit, int offset) {
    static final String LIMIT = "limit";
    static final String OFFSET = "offset";
    private static final int MOST = 10_000;

    /** Gives what a call asks for. Fails with {@link Refusal} if it is no number within bounds. */
    static Paging of(Call call, int usual) {
        return new Paging(number(call, LIMIT, usual, 1, MOST), number(call, OFFSET, 0, 0, Integer.MAX_VALUE / 2));
    }

    /** Sets it on a query, with one row more, which tells whether there is a next page. */
    void apply(Query query) {
        long before = query.hasOffset() ? query.getOffset() : 0;
        long most = limit + 1L;
        query.setLimit(query.hasLimit() ? Math.max(0, Math.min(query.getLimit() - offset, most)) : most);
        query.setOffset(before + offset);
    }

    /** Gives the header that leads to the other pages. */
    String links(String path, Map<String, String> given, boolean more) {
        List<String> links = new ArrayList<>(List.of(link(path, given, 0, "first")));
        if (offset > 0) {
            links.add(link(path, given, Math.max(0, offset - limit), "prev"));
        }
        if (more) {
            links.add(link(path, given, offset + limit, "next"));
        }
        return String.join(", ", links);
    }

    /** Gives the address of a page of the same answer. */
    String address(String path, Map<String, String> given, int at) {
        Map<String, String> all = new TreeMap<>(given);
        all.put(LIMIT, String.valueOf(limit));
        all.put(OFFSET, String.valueOf(at));
        return Paths.address(path, all);
    }

    private String link(String path, Map<String, String> given, int at, String relation) {
        return "<" + address(path, given, at) + ">; rel=\"" + relation + "\"";
    }

    private static int number(Call call, String name, int usual, int least, int most) {
        try {
            int number = call.parameter(name).map(Integer::parseInt).orElse(usual);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // Said below.
        }
        throw new Refusal(400, "page-malformed",
                "The value of " + name + " is not a number from " + least + " to " + most
                        + ".",
                "Correct it, or leave it out.");
    }
}
