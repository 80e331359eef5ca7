// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate;

import java.util.Locale;

/**
 * One thing that is wrong with a graph.
 *
 * @param focus    the IRI of what is wrong
 * @param path     the property it is wrong with, with a prefix; empty if it is the thing as a whole
 * @param message  what is wrong, in one sentence
 * @param severity how much it matters
 */
public record Finding(String focus, String path, String message, Severity severity) {
    /** How much a finding matters. */
    public enum Severity {
        /** The graph must not be stored. */
        VIOLATION,
        /** The graph may be stored; somebody should look at it. */
        WARNING,
        /** Worth knowing. */
        INFO
    }

    /** Gives it as one line. */
    public String line() {
        String where = path.isEmpty() ? focus : focus + " " + path;
        return severity.name().toLowerCase(Locale.ROOT) + " " + where + ": " + message;
    }
}
