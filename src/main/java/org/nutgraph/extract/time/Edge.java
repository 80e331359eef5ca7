// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.Optional;

/**
 * Something read from a place on: the index behind its last piece, what it stands for as text, and the time it is.
 */
record Edge(int end, String text, Optional<Time> time) {
    static Edge word(int end, String text) {
        return new Edge(end, text, Optional.empty());
    }

    static Edge of(int end, Time time) {
        return new Edge(end, time.value(), Optional.of(time));
    }
}
