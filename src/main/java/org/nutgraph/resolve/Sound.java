// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

/**
 * How a name sounds, roughly: its consonants, those that transliterations confuse as one. "Muhammad" and "Mohamed" are
 * the same, as are "Yusuf" and "Iusuf".
 */
final class Sound {
    private static final String FROM = "cqwzyj";
    private static final String TO = "kkvsii";

    private Sound() {}

    /** Gives the key of a folded name. */
    static String of(String name) {
        StringBuilder key = new StringBuilder();
        boolean first = true;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            char next = at + 1 < name.length() ? name.charAt(at + 1) : ' ';
            char sound = sound(letter, next);
            if (letter == ' ') {
                key.append(' ');
            } else if (first) {
                key.append("aeiou".indexOf(sound) < 0 ? sound : 'a');
            } else if ("aeiouh".indexOf(sound) < 0 && key.charAt(key.length() - 1) != sound) {
                key.append(sound);
            }
            first = letter == ' ';
        }
        return key.toString();
    }

    /** "ph", "kh", "sh" and "ch" are one sound each: what is before the h. */
    private static char sound(char letter, char next) {
        if (next == 'h' && letter == 'p') {
            return 'f';
        }
        if (next == 'h' && letter == 'c') {
            return 's';
        }
        int at = FROM.indexOf(letter);
        return at < 0 ? letter : TO.charAt(at);
    }
}
