// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

/** Names as they are compared. */
public final class Names {
    private Names() {}

    /** Gives a name as its words alone: equal for names that are the same but for case, accents and marks. */
    public static String folded(String name) {
        return Words.folded(name);
    }
}
