// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether letters are the initials of a name. */
final class Initials {
    private static final int SHORTEST = 2;
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    private Initials() {}

    /** Says whether an acronym fits a name of several words: the initials of its capitalised words, or of all. */
    static boolean fit(String name, String acronym) {
        String letters = letters(acronym);
        if (letters.length() < SHORTEST || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return of(name).anyMatch(letters::equals);
    }

    /** Gives the letters of an acronym without stops. */
    static String letters(String acronym) {
        return acronym.replace(".", "");
    }

    /** Gives the initials of a name of several words: of its capitalised words, and of all. */
    static Stream<String> of(String name) {
        String[] words = BETWEEN.split(name);
        return words.length < SHORTEST ? Stream.of() : Stream.of(of(words, true), of(words, false)).distinct();
    }

    private static String of(String[] words, boolean capitalised) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))
                    && (!capitalised || Character.isUpperCase(word.codePointAt(0)))) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }
}
