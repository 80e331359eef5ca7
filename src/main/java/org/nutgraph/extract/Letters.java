// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

/** Words that need no cutting: most of a text. */
public final class Letters {
    private Letters() {}

    /** Says whether a text, which is not empty, has nothing but the letters a to z in either case. */
    public static boolean only(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if ((letter < 'a' || letter > 'z') && (letter < 'A' || letter > 'Z')) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
