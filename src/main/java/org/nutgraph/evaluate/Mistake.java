// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something wrong with a vocabulary.
 *
 * @param code    a stable code, which the error page explains
 * @param place   file and line, or empty if they cannot be told
 * @param term    the term, with a prefix, or empty if it is about none
 * @param message what is wrong and what to do, in plain words
 */
public record Mistake(String code, String place, String term, String message) {
    /** Gives it as one line. */
    public String line() {
        return Stream.of(place, term, message).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": ", "", " [" + code + "]"));
    }
}
