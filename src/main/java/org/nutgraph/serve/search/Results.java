// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.util.List;
import java.util.Optional;

/**
 * Some of what was found.
 *
 * @param total   how many there are in all
 * @param atLeast whether there may be more than that
 * @param found   those of this page, the best first, each with its score
 */
public record Results(long total, boolean atLeast, List<Scored> found) {
    /** Keeps its own copy of the list. */
    public Results {
        found = List.copyOf(found);
    }

    /**
     * One of them.
     *
     * @param found   what it is
     * @param speaker the name of who said the words of a quotation
     * @param score   how well it fits: only to be compared with others of the same request
     */
    public record Scored(Found found, Optional<String> speaker, float score) {}
}
