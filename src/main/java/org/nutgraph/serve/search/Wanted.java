// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.util.Locale;
import java.util.Optional;

import org.nutgraph.problem.InvalidInput;

/**
 * What somebody looks for.
 *
 * @param text   words; the last may be the beginning of one
 * @param kind   the name of a class, such as Person, of which the thing must be
 * @param offset how many results to leave out
 * @param limit  how many to give at most
 */
public record Wanted(String text, Optional<String> kind, int offset, int limit) {
    /** How many results are given when nobody says how many. */
    public static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int DEEPEST = 10_000;
    private static final int LONGEST = 300;

    /** Fails with {@link InvalidInput} if the text is too long or a number out of range. */
    public Wanted {
        require(text.length() <= LONGEST, "search-text", "The text to look for has more than " + LONGEST
                + " characters.", "Look for a few words.");
        require(limit >= 1 && limit <= MOST, "search-page", "A page has from 1 to " + MOST + " results.",
                "Give another limit.");
        require(offset >= 0 && offset <= DEEPEST, "search-page", "Results are given up to number " + DEEPEST + ".",
                "Look for more words.");
        kind = kind.filter(name -> !name.isBlank()).map(Wanted::localName);
    }

    /** Gives a request by the texts of its numbers; fails likewise. */
    public static Wanted of(String text, Optional<String> kind, Optional<String> offset, Optional<String> limit) {
        return new Wanted(text, kind, number(offset, 0), number(limit, USUAL));
    }

    /** Gives the request for the results after those of this one, if there may be any. */
    public Optional<Wanted> next(long total) {
        return offset + limit < total && offset + limit <= DEEPEST
                ? Optional.of(new Wanted(text, kind, offset + limit, limit))
                : Optional.empty();
    }

    private static String localName(String kind) {
        return kind
                .substring(Math.max(Math.max(kind.lastIndexOf('/'), kind.lastIndexOf('#')), kind.lastIndexOf(':')) + 1)
                .strip().toLowerCase(Locale.ROOT);
    }

    private static int number(Optional<String> text, int usual) {
        try {
            return text.filter(it -> !it.isBlank()).map(it -> Integer.valueOf(it.strip())).orElse(usual);
        } catch (NumberFormatException wrong) {
            throw new InvalidInput("search-page", "limit and offset are whole numbers.", "Give another.");
        }
    }

    private static void require(boolean right, String code, String sentence, String remedy) {
        if (!right) {
            throw new InvalidInput(code, sentence, remedy);
        }
    }
}
