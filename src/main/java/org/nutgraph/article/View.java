// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.Arrays;

/**
 * Text to be read by a program (plain spaces, straight marks, no markup) in UTF-16, with the way back: the code point
 * of the article that each character came from.
 */
public final class View {
    private final String text;
    private final int[] origin;

    /**
     * Takes the text and, for each of its characters, the offset in code points of the article.
     * Fails with {@link IllegalArgumentException} if there is not one offset a character, or no character.
     */
    public View(String text, int[] origin) {
        if (text.length() != origin.length || text.isEmpty()) {
            throw new IllegalArgumentException(text.length() + " characters, " + origin.length + " offsets");
        }
        this.text = text;
        this.origin = origin.clone();
    }

    /** Gives the readable text. */
    public String text() {
        return text;
    }

    /** Gives the range of the article for the characters from begin up to, not including, end. */
    public Span span(int begin, int end) {
        return new Span(origin[begin], origin[end - 1] + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof View view && view.text.equals(text) && Arrays.equals(view.origin, origin);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(origin);
    }

    @Override
    public String toString() {
        return text;
    }
}
