// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.text.Normalizer;
import java.util.List;

/** Names compared as readers do: without accents, case, marks and a leading article. */
public final class Folded {
    private static final String ARTICLE = "the ";
    private static final int ASCII = 128;

    private Folded() {}

    /** Gives the words of a name, folded. */
    public static List<String> words(String name) {
        return List.of(text(name).split(" "));
    }

    /** Gives the whole name, folded. Written as a loop, as every name of the authority goes through it at the start. */
    public static String text(String name) {
        String plain = name.chars().allMatch(letter -> letter < ASCII)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().filter(letter -> letter != '.' && !mark(letter)).forEach(letter -> add(folded, letter));
        int end = folded.length() - (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ' ? 1 : 0);
        String text = folded.substring(0, end);
        return text.startsWith(ARTICLE) ? text.substring(ARTICLE.length()) : text;
    }

    /** Letters and numbers in small letters, everything between as one space. */
    private static void add(StringBuilder folded, int letter) {
        if (Character.isLetter(letter) || number(letter)) {
            folded.appendCodePoint(Character.toLowerCase(letter));
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean mark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean number(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
