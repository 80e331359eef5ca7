// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.Arrays;
import java.util.Optional;

/**
 * Collects the characters of a view with the code points they came from. White space of any kind, however much, becomes
 * one plain space; quotation marks become straight; what cannot be seen is left out.
 */
final class ViewBuilder {
    private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u02BC\u00B4`";
    private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u301D\u301E";
    private static final int START = 64;

    private final StringBuilder text = new StringBuilder();
    private int[] origin = new int[START];

    /** Adds one code point of the article, which stands at an offset. */
    void add(int codePoint, int offset) {
        int plain = plain(codePoint);
        boolean space = plain == ' ';
        boolean repeated = space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
        if (plain >= 0 && !repeated) {
            for (char unit : Character.toChars(plain)) {
                append(unit, offset);
            }
        }
    }

    /** Adds text whose first code point stands at an offset. */
    void add(String words, int offset) {
        int at = offset;
        for (int index = 0; index < words.length(); index += Character.charCount(words.codePointAt(index))) {
            add(words.codePointAt(index), at);
            at++;
        }
    }

    private void append(char unit, int offset) {
        if (text.length() == origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[text.length()] = offset;
        text.append(unit);
    }

    /** Gives the character to read for a code point, or -1 for none. */
    private static int plain(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85) {
            return ' ';
        }
        if (SINGLE.indexOf(codePoint) >= 0) {
            return '\'';
        }
        if (DOUBLE.indexOf(codePoint) >= 0) {
            return '"';
        }
        int type = Character.getType(codePoint);
        boolean unseen = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        return unseen ? -1 : codePoint;
    }

    /** Gives the view, without white space at its ends; none if there is nothing to see. */
    Optional<View> build() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end == 0
                ? Optional.empty()
                : Optional.of(new View(text.substring(0, end), Arrays.copyOf(origin, end)));
    }
}
