// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.nutgraph.serve.search.Names;

/** How alike two texts are, from 0 to 1, whatever their case, accents, marks and the order of their words. */
final class Similarity {
    private static final int LONGEST = 200;
    // A name whose words come in another order is not quite the same name.
    private static final double REORDERED = 0.97;

    private Similarity() {}

    static double of(String one, String other) {
        String first = shortened(Names.folded(one));
        String second = shortened(Names.folded(other));
        if (first.isEmpty() || second.isEmpty()) {
            return one.strip().equals(other.strip()) ? 1 : 0;
        }
        return first.equals(second)
                ? 1
                : Math.max(ratio(first, second), REORDERED * ratio(ordered(first), ordered(second)));
    }

    private static String ordered(String words) {
        return Arrays.stream(words.split(" ", -1)).sorted().collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }

    /** One less the share of letters that must be changed (Levenshtein). */
    private static double ratio(String one, String other) {
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, at -> at);
        for (int row = 1; row <= one.length(); row++) {
            int[] next = new int[other.length() + 1];
            next[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int changed = last[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                next[at] = Math.min(changed, Math.min(last[at], next[at - 1]) + 1);
            }
            last = next;
        }
        return 1 - last[other.length()] / (double) Math.max(one.length(), other.length());
    }
}
